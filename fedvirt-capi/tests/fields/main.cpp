/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "../fields.hpp"

void test_capabilities(const std::string &folder);
void test_cpu(const std::string &folder);
void test_domain(const std::string &folder);
void test_sysinfo(const std::string &folder);
void test_domainbackup(const std::string &folder);
void test_domainCapabilities(const std::string &folder);
void test_domaincheckpoint(const std::string &folder);
void test_domainsnapshot(const std::string &folder);
void test_interface(const std::string &folder);
void test_network(const std::string &folder);
void test_networkport(const std::string &folder);
void test_device(const std::string &folder);
void test_filter(const std::string &folder);
void test_filterbinding(const std::string &folder);
void test_secret(const std::string &folder);
void test_pool(const std::string &folder);
void test_storagepoolCapabilities(const std::string &folder);
void test_volume(const std::string &folder);

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    test_capabilities(argv[1]);
    test_cpu(argv[1]);
    test_domain(argv[1]);
    test_sysinfo(argv[1]);
    test_domainbackup(argv[1]);
    test_domainCapabilities(argv[1]);
    test_domaincheckpoint(argv[1]);
    test_domainsnapshot(argv[1]);
    test_interface(argv[1]);
    test_network(argv[1]);
    test_networkport(argv[1]);
    test_device(argv[1]);
    test_filter(argv[1]);
    test_filterbinding(argv[1]);
    test_secret(argv[1]);
    test_pool(argv[1]);
    test_storagepoolCapabilities(argv[1]);
    test_volume(argv[1]);
    return said();
}
