/* The tests that need no guest: run by fedvirt-capi/run-tests.sh unit, with the folder of the cases that every language
 * runs. */
#include "check.h"
/* Twice is as good as once. */
#include "fedvirt.h"

char untouched;

void test_errors(void);
void test_documents(void);
void test_paths(void);
void test_compare(void);
void test_plans(void);
void test_seeds(void);
void test_images(bool downloads);
void test_hosts(void);
void test_handles(void);
void test_threads(void);
void test_cases(const char *folder);

static void test_version(void) {
    CHECK_STR(fedvirt_version(), FEDVIRT_VERSION);
    CHECK(fedvirt_version_number() == FEDVIRT_VERSION_NUMBER);
    CHECK(FEDVIRT_VERSION_NUMBER ==
          1000000 * FEDVIRT_VERSION_MAJOR + 1000 * FEDVIRT_VERSION_MINOR + FEDVIRT_VERSION_PATCH);
}

int main(int argc, char **argv) {
    const bool downloads = argc == 2;
    CHECK(downloads || (argc == 3 && strcmp(argv[2], "--no-downloads") == 0));
    test_version();
    test_errors();
    test_documents();
    test_paths();
    test_compare();
    test_plans();
    test_seeds();
    test_images(downloads);
    test_hosts();
    test_handles();
    test_threads();
    test_cases(argv[1]);
    puts("all C tests passed");
    return 0;
}
