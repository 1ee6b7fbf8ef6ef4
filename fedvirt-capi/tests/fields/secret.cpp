/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/secret.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void secret_SecretUsage(const secret::SecretUsage &e) {
    TEXT(e, type, secret::SecretUsageType::iscsi);
    TEXT(e, volume, "t1463");
    TEXT(e, name, "t1464");
    TEXT(e, target, "t1465");
}

static void test_fields(Secret &e) {
    TEXT(e, ephemeral, common::YesNo::yes);
    TEXT(e, private_, common::YesNo::no);
    TEXT(e, uuid, "t1460");
    TEXT(e, description, "t1461");
    CHILD(e, usage);
    secret_SecretUsage(e.usage());
}

void test_secret(const std::string &folder) {
    test_document<Secret>(folder, "secret", test_fields);
}
