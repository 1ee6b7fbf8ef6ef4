/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/*
 * fedvirt for C++17: libvirt's documents, and guests on libvirt hosts. Link with -lfedvirt.
 *
 *     fedvirt::Domain domain;
 *     domain.name("web1");
 *     domain.vcpu().count(4);
 *     domain.devices().disks()[0].source().file("/srv/web1.qcow2");
 *
 * This is all of it. Each document has a header of its own, such as <fedvirt/network.hpp>, and so have hosts,
 * <fedvirt/host.hpp>, and guests, <fedvirt/guest.hpp>; alone they compile faster. <fedvirt/error.hpp> says how errors
 * come, and <fedvirt/document.hpp> what elements are.
 */
#ifndef FEDVIRT_HPP
#define FEDVIRT_HPP

#include "fedvirt/capabilities.hpp"
#include "fedvirt/cpu.hpp"
#include "fedvirt/domain.hpp"
#include "fedvirt/domain_backup.hpp"
#include "fedvirt/domain_capabilities.hpp"
#include "fedvirt/domain_checkpoint.hpp"
#include "fedvirt/domain_snapshot.hpp"
#include "fedvirt/interface.hpp"
#include "fedvirt/network.hpp"
#include "fedvirt/network_port.hpp"
#include "fedvirt/node_device.hpp"
#include "fedvirt/nwfilter.hpp"
#include "fedvirt/nwfilter_binding.hpp"
#include "fedvirt/secret.hpp"
#include "fedvirt/storage_pool.hpp"
#include "fedvirt/storage_pool_capabilities.hpp"
#include "fedvirt/storage_volume.hpp"
#include "fedvirt/cloud_init.hpp"
#include "fedvirt/find.hpp"
#include "fedvirt/guest.hpp"
#include "fedvirt/ignition.hpp"
#include "fedvirt/image.hpp"
#include "fedvirt/images.hpp"
#include "fedvirt/multipart.hpp"
#include "fedvirt/network_config.hpp"
#include "fedvirt/seed.hpp"

#endif
