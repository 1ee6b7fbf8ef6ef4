// The C++ tests that need no guest, and the headers twice in every one of their units.
#include "fedvirt.hpp"
#include "fedvirt.hpp"

#include <cstdio>

void test_documents();
void test_elements();
void test_values();
void test_handles();
void test_compare();
void test_plans();
void test_seeds();
void test_images();
void test_hosts();
void test_throwing();

int main() {
    test_documents();
    test_elements();
    test_values();
    test_handles();
    test_compare();
    test_plans();
    test_seeds();
    test_images();
    test_hosts();
#ifdef __cpp_exceptions
    test_throwing();
#endif
    std::printf("the C++ tests passed with libfedvirt %s\n", std::string(fedvirt::version()).c_str());
}
