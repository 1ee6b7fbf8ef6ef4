/* What differs between documents, and what libvirt would refuse. */
#include "check.h"

void test_compare(void);

static fedvirt_document *read_xml(const char *xml) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    CHECK_OK(fedvirt_document_from_xml(xml, &document, &error));
    return document;
}

static void test_diff(void) {
    fedvirt_error *error = NULL;
    fedvirt_changes *changes = NULL;
    fedvirt_document *before = read_xml("<domain type='kvm'><name>web1</name><vcpu>2</vcpu></domain>");
    fedvirt_document *after = read_xml("<domain><vcpu>4</vcpu><name>web1</name><title>Web</title></domain>");
    CHECK_OK(fedvirt_document_diff(before, after, &changes, &error));
    CHECK(fedvirt_changes_len(changes) == 3);
    CHECK_STR(fedvirt_changes_path(changes, 0), "@type");
    CHECK_STR(fedvirt_changes_before(changes, 0), "kvm");
    CHECK(fedvirt_changes_after(changes, 0) == NULL);
    CHECK_STR(fedvirt_changes_text(changes, 0), "- @type: kvm");
    CHECK_STR(fedvirt_changes_path(changes, 1), "title");
    CHECK(fedvirt_changes_before(changes, 1) == NULL);
    CHECK_STR(fedvirt_changes_after(changes, 1), "Web");
    CHECK_STR(fedvirt_changes_text(changes, 1), "+ title: Web");
    CHECK_STR(fedvirt_changes_text(changes, 2), "  vcpu: 2 became 4");
    CHECK(fedvirt_changes_path(changes, 3) == NULL && fedvirt_changes_before(changes, SIZE_MAX) == NULL);
    CHECK(fedvirt_changes_after(changes, 3) == NULL && fedvirt_changes_text(changes, 3) == NULL);

    /* A list is no document, and no list of findings. */
    CHECK(fedvirt_findings_len((const fedvirt_findings *)(const void *)changes) == 0);
    CHECK(fedvirt_findings_path((const fedvirt_findings *)(const void *)changes, 0) == NULL);
    CHECK_FAILS(fedvirt_document_diff((const fedvirt_document *)(const void *)changes, after, &changes, &error),
                FEDVIRT_ERR_WRONG_HANDLE);
    fedvirt_findings_free((fedvirt_findings *)(void *)changes);
    CHECK(fedvirt_changes_len(changes) == 3);
    fedvirt_changes_free(changes);

    CHECK_OK(fedvirt_document_diff(before, before, &changes, &error));
    CHECK(fedvirt_changes_len(changes) == 0);
    fedvirt_changes_free(changes);
    CHECK(fedvirt_document_equals(before, before) && !fedvirt_document_equals(before, after));

    changes = UNTOUCHED;
    CHECK_FAILS(fedvirt_document_diff(NULL, after, &changes, &error), FEDVIRT_ERR_NULL_ARGUMENT);
    CHECK_FAILS(fedvirt_document_diff(before, NULL, &changes, &error), FEDVIRT_ERR_NULL_ARGUMENT);
    CHECK_FAILS(fedvirt_document_diff(before, after, NULL, &error), FEDVIRT_ERR_NULL_ARGUMENT);
    CHECK((void *)changes == UNTOUCHED);
    fedvirt_document_free(before);
    fedvirt_document_free(after);
}

static void test_validate(void) {
    fedvirt_error *error = NULL;
    fedvirt_findings *findings = NULL;
    fedvirt_document *document =
        read_xml("<domain type='kvm'><name>web1</name><memory>1</memory><os><type>hvm</type></os><devices>"
                 "<disk type='file'><source file='/a'/><target dev='vda'/></disk>"
                 "<disk type='file'><source file='/b'/><target dev='vda'/></disk>"
                 "</devices></domain>");
    CHECK_OK(fedvirt_document_validate(document, &findings, &error));
    CHECK(fedvirt_findings_len(findings) == 1);
    CHECK_STR(fedvirt_findings_path(findings, 0), "devices/disk[1]/target/@dev");
    CHECK_HAS(fedvirt_findings_problem(findings, 0), "the target vda is that of devices/disk[0], too");
    CHECK_HAS(fedvirt_findings_hint(findings, 0), "give each disk its own");
    CHECK_STR(fedvirt_findings_text(findings, 0), "devices/disk[1]/target/@dev: the target vda is that of "
                                                  "devices/disk[0], too; give each disk its own");
    CHECK(fedvirt_findings_path(findings, 1) == NULL && fedvirt_findings_problem(findings, 1) == NULL);
    CHECK(fedvirt_findings_hint(findings, 1) == NULL && fedvirt_findings_text(findings, SIZE_MAX) == NULL);
    fedvirt_findings_free(findings);

    findings = UNTOUCHED;
    CHECK_FAILS(fedvirt_document_validate(NULL, &findings, &error), FEDVIRT_ERR_NULL_ARGUMENT);
    CHECK_FAILS(fedvirt_document_validate(document, NULL, &error), FEDVIRT_ERR_NULL_ARGUMENT);
    CHECK((void *)findings == UNTOUCHED);
    fedvirt_document_free(document);
}

void test_compare(void) {
    test_diff();
    test_validate();
    CHECK(fedvirt_changes_len(NULL) == 0 && fedvirt_changes_path(NULL, 0) == NULL);
    CHECK(fedvirt_changes_before(NULL, 0) == NULL && fedvirt_changes_after(NULL, 0) == NULL);
    CHECK(fedvirt_changes_text(NULL, 0) == NULL);
    CHECK(fedvirt_findings_len(NULL) == 0 && fedvirt_findings_path(NULL, 0) == NULL);
    CHECK(fedvirt_findings_problem(NULL, 0) == NULL && fedvirt_findings_hint(NULL, 0) == NULL);
    CHECK(fedvirt_findings_text(NULL, 0) == NULL);
    fedvirt_changes_free(NULL);
    fedvirt_findings_free(NULL);
}
