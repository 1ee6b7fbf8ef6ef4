/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/nwfilter_binding.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void nwfilter_binding_BindingDevice(const nwfilter_binding::BindingDevice &e) {
    TEXT(e, name, "t1457");
}

static void test_fields(NwFilterBinding &e) {
    CHILD(e, owner);
    MADE(e.owner());
    CHILD(e, portdev);
    nwfilter_binding_BindingDevice(e.portdev());
    CHILD(e, linkdev);
    MADE(e.linkdev());
    CHILD(e, mac);
    MADE(e.mac());
    CHILD(e, filterref);
    MADE(e.filterref());
    CHILD(e, backend);
    MADE(e.backend());
}

void test_filterbinding(const std::string &folder) {
    test_document<NwFilterBinding>(folder, "filterbinding", test_fields);
}
