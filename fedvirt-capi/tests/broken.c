/* What valgrind must find: "leak" forgets to free, "race" changes a document while another thread reads it. */
#include <pthread.h>

#include "check.h"

static void *read_often(void *document) {
    for (int i = 0; i < 100; i++) {
        char *xml = NULL;
        CHECK(fedvirt_document_to_xml(document, &xml, NULL) == FEDVIRT_OK);
        fedvirt_string_free(xml);
    }
    return NULL;
}

int main(int argc, char **argv) {
    fedvirt_document *document = NULL;
    pthread_t thread;
    CHECK(argc == 2 && fedvirt_document_from_xml("<domain><vcpu>2</vcpu></domain>", &document, NULL) == FEDVIRT_OK);
    if (strcmp(argv[1], "leak") == 0) {
        document = NULL;
        return 0;
    }
    CHECK(pthread_create(&thread, NULL, read_often, document) == 0);
    for (uint64_t i = 0; i < 100; i++) CHECK(fedvirt_document_set_u64(document, "vcpu", i, NULL) == FEDVIRT_OK);
    CHECK(pthread_join(thread, NULL) == 0);
    fedvirt_document_free(document);
    return 0;
}
