/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Seeds: what a guest's cloud-init reads, and the images that carry it. */
#ifndef FEDVIRT_SEED_HPP
#define FEDVIRT_SEED_HPP

#include <string>
#include <string_view>

#include "bytes.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * What a guest's cloud-init reads: user-data and meta-data, vendor-data and network-config if wanted. Guest::create() makes
 * a seed by itself; this is for other machines, and for Guest::set_seed().
 */
class Seed {
 public:
    /** Takes over a seed of the C library's. */
    explicit Seed(fedvirt_seed *handle) noexcept : handle_(handle) {}

    /** Makes one from a cloud-config in JSON, and checks that. The guest's name is its host name where the config has none. */
    static Result<Seed> make(const Text &config_json, const Text &guest) {
        return detail::made<Seed, fedvirt_seed>(fedvirt_seed_new, config_json, guest);
    }
    /** Makes one from user-data of any format that cloud-init takes, also gzipped, which reach the guest as they are. */
    static Result<Seed> from_user_data(std::string_view user_data, const Text &guest) {
        return detail::made<Seed, fedvirt_seed>(fedvirt_seed_from_user_data, detail::bytes(user_data), user_data.size(), guest);
    }

    /** Sets what the meta-data say, in YAML or JSON. A host name that they lack stays the one that is there. */
    Result<void> set_meta_data(const Text &yaml) { return detail::done(fedvirt_seed_set_meta_data, handle(), yaml); }
    /** Sets further user-data, which the user-data override. */
    Result<void> set_vendor_data(std::string_view vendor_data) {
        return detail::done(fedvirt_seed_set_vendor_data, handle(), detail::bytes(vendor_data), vendor_data.size());
    }
    /** Sets the guest's network configuration, in YAML or JSON. */
    Result<void> set_network_config(const Text &yaml) { return detail::done(fedvirt_seed_set_network_config, handle(), yaml); }

    /** Checks every part, as far as its format can be judged. */
    Result<void> validate() const { return detail::done(fedvirt_seed_validate, handle()); }
    /** The instance-id: the one in the meta-data, or else one that follows from all that is in the seed. */
    Result<std::string> instance_id() const { return detail::told(fedvirt_seed_instance_id, handle()); }
    /** The files of NoCloud, which an image holds, or a folder that a web server shows. */
    Result<Files> files() const { return detail::made<Files, fedvirt_files>(fedvirt_seed_files, handle()); }
    /** The bytes of the image, labelled "cidata". Equal seeds give equal bytes. */
    Result<std::string> to_iso() const { return detail::given_bytes(fedvirt_seed_to_iso, handle()); }
    /** Writes the image to a file that only its owner may read, and replaces one that is there at one go. */
    Result<void> write_iso(const Text &path) const { return detail::done(fedvirt_seed_write_iso, handle(), path); }
    /** Writes the files into a folder, for a web server to show. Only their owner may read them. */
    Result<void> write_folder(const Text &path) const { return detail::done(fedvirt_seed_write_folder, handle(), path); }

    /** For functions of C: the seed, which stays this one's. */
    fedvirt_seed *handle() noexcept { return handle_.get(); }
    const fedvirt_seed *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_seed, fedvirt_seed_free> handle_;
};

/**
 * The serial number that a machine needs in its SMBIOS for its cloud-init to fetch its seed below a URL, where a web server
 * shows what Seed::write_folder() writes; `before_24_1` says that this cloud-init is older than that.
 */
inline Result<std::string> http_seed_serial(const Text &url, bool before_24_1 = false) {
    return detail::told(fedvirt_http_seed_serial, url, before_24_1);
}

/** A seed in the form of OpenStack's config drive, for images whose cloud-init, or its kin, looks for that. */
class ConfigDrive {
 public:
    /** Takes over a config drive of the C library's. */
    explicit ConfigDrive(fedvirt_config_drive *handle) noexcept : handle_(handle) {}

    /** Makes one of a seed, which is copied. */
    static Result<ConfigDrive> make(const Seed &seed) {
        return detail::made<ConfigDrive, fedvirt_config_drive>(fedvirt_config_drive_new, seed.handle());
    }

    /** Adds a file for the guest, by its absolute path there. */
    Result<void> add_file(const Text &path, std::string_view content) {
        return detail::done(fedvirt_config_drive_add_file, handle(), path, detail::bytes(content), content.size());
    }
    /** The files of the image, such as "openstack/latest/meta_data.json". */
    Result<Files> files() const { return detail::made<Files, fedvirt_files>(fedvirt_config_drive_files, handle()); }
    /** The bytes of the image, labelled "config-2". */
    Result<std::string> to_iso() const { return detail::given_bytes(fedvirt_config_drive_to_iso, handle()); }
    /** Writes the image, as Seed::write_iso() does. */
    Result<void> write_iso(const Text &path) const { return detail::done(fedvirt_config_drive_write_iso, handle(), path); }

    /** For functions of C: the config drive, which stays this one's. */
    fedvirt_config_drive *handle() noexcept { return handle_.get(); }
    const fedvirt_config_drive *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_config_drive, fedvirt_config_drive_free> handle_;
};

}  // inline namespace
}  // namespace fedvirt

#endif
