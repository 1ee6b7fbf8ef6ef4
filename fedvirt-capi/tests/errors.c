/* The conventions: NULL, other handles, UTF-8, outputs, errors. */
#include "check.h"

void test_errors(void);

static const char *DOMAIN_XML = "<domain type='kvm'>\n  <name>web1</name>\n</domain>\n";

static void test_null_is_an_error(fedvirt_document *document) {
    fedvirt_error *error = NULL;
    fedvirt_document *other = UNTOUCHED;
    fedvirt_strings *paths = UNTOUCHED;
    char *text = UNTOUCHED;
    size_t count = 7;
    uint64_t number = 7;
    const fedvirt_status bad = FEDVIRT_ERR_NULL_ARGUMENT;

    CHECK_SAYS(fedvirt_document_from_xml(NULL, &other, &error), bad, "xml is NULL");
    CHECK_SAYS(fedvirt_document_from_xml(DOMAIN_XML, NULL, &error), bad, "document is NULL");
    CHECK_FAILS(fedvirt_document_from_xml_len(NULL, 0, &other, &error), bad);
    CHECK_FAILS(fedvirt_document_from_xml_len(DOMAIN_XML, strlen(DOMAIN_XML), NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_from_json(NULL, &other, &error), bad);
    CHECK_FAILS(fedvirt_document_from_json("{\"domain\":{}}", NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_from_json_len(NULL, 0, &other, &error), bad);
    CHECK_FAILS(fedvirt_document_from_json_len("{\"domain\":{}}", 13, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_to_xml(NULL, &text, &error), bad);
    CHECK_FAILS(fedvirt_document_to_xml(document, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_to_json(NULL, &text, &error), bad);
    CHECK_FAILS(fedvirt_document_to_json(document, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_clone(NULL, &other, &error), bad);
    CHECK_FAILS(fedvirt_document_clone(document, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_unknown(NULL, &paths, &error), bad);
    CHECK_FAILS(fedvirt_document_unknown(document, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_get(NULL, "name", &text, &error), bad);
    CHECK_FAILS(fedvirt_document_get(document, NULL, &text, &error), bad);
    CHECK_FAILS(fedvirt_document_get(document, "name", NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_get_u64(NULL, "vcpu", &number, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_get_u64(document, NULL, &number, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_get_u64(document, "vcpu", NULL, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_set(NULL, "name", "x", &error), bad);
    CHECK_FAILS(fedvirt_document_set(document, NULL, "x", &error), bad);
    CHECK_FAILS(fedvirt_document_set(document, "name", NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_count(NULL, "devices/disk", &count, &error), bad);
    CHECK_FAILS(fedvirt_document_count(document, NULL, &count, &error), bad);
    CHECK_FAILS(fedvirt_document_count(document, "devices/disk", NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_append(NULL, "devices/disk", &count, &error), bad);
    CHECK_FAILS(fedvirt_document_append(document, NULL, &count, &error), bad);
    CHECK_FAILS(fedvirt_document_insert(NULL, "devices/disk", &error), bad);
    CHECK_FAILS(fedvirt_document_insert(document, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_remove(NULL, "name", NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_remove(document, NULL, NULL, &error), bad);
    CHECK_FAILS(fedvirt_json_quote(NULL, &text, &error), bad);
    CHECK_FAILS(fedvirt_json_quote("x", NULL, &error), bad);

    CHECK((void *)other == UNTOUCHED && (void *)paths == UNTOUCHED && (void *)text == UNTOUCHED);
    CHECK(count == 7 && number == 7);

    /* Nobody has to take the error. */
    CHECK(fedvirt_document_from_xml(NULL, &other, NULL) == bad);

    /* Getters answer for NULL as well. */
    CHECK(fedvirt_document_root(NULL) == NULL);
    CHECK(fedvirt_strings_len(NULL) == 0 && fedvirt_strings_get(NULL, 0) == NULL);
    CHECK(fedvirt_error_status(NULL) == FEDVIRT_OK && fedvirt_error_path(NULL) == NULL);
    CHECK(fedvirt_error_hint(NULL) == NULL);
    CHECK(fedvirt_error_line(NULL) == 0 && fedvirt_error_column(NULL) == 0);
    CHECK_STR(fedvirt_error_kind(NULL), "");
    CHECK_STR(fedvirt_error_message(NULL), "");

    /* Freeing nothing is nothing. */
    fedvirt_document_free(NULL);
    fedvirt_strings_free(NULL);
    fedvirt_error_free(NULL);
    fedvirt_string_free(NULL);
}

static void test_wrong_handles(fedvirt_document *document) {
    fedvirt_error *error = NULL;
    fedvirt_strings *paths = NULL;
    char *text = UNTOUCHED;
    CHECK_OK(fedvirt_document_unknown(document, &paths, &error));
    fedvirt_document *wrong = (fedvirt_document *)(void *)paths;
    CHECK_SAYS(fedvirt_document_to_xml(wrong, &text, &error), FEDVIRT_ERR_WRONG_HANDLE, "no fedvirt_document");
    CHECK_FAILS(fedvirt_document_set(wrong, "name", "x", &error), FEDVIRT_ERR_WRONG_HANDLE);
    CHECK((void *)text == UNTOUCHED);
    CHECK(fedvirt_document_root(wrong) == NULL);
    CHECK(fedvirt_strings_len((fedvirt_strings *)(void *)document) == 0);
    /* Freed by the wrong function, it is still there. */
    fedvirt_document_free(wrong);
    CHECK(fedvirt_strings_len(paths) == 0);
    fedvirt_strings_free(paths);
}

static void test_utf8(fedvirt_document *document) {
    fedvirt_error *error = NULL;
    fedvirt_document *other = UNTOUCHED;
    char *text = UNTOUCHED;
    const fedvirt_status bad = FEDVIRT_ERR_INVALID_UTF8;
    CHECK_SAYS(fedvirt_document_from_xml("<domain>\xff</domain>", &other, &error), bad, "byte 9");
    CHECK_FAILS(fedvirt_document_from_xml_len("<domain>\xff</domain>", 18, &other, &error), bad);
    CHECK_FAILS(fedvirt_document_from_json("{\"domain\":\"\xc3\"}", &other, &error), bad);
    CHECK_FAILS(fedvirt_document_get(document, "na\xffme", &text, &error), bad);
    CHECK_SAYS(fedvirt_document_set(document, "name", "\xe2\x82", &error), bad, "value");
    CHECK_FAILS(fedvirt_json_quote("\xff", &text, &error), bad);
    CHECK((void *)other == UNTOUCHED && (void *)text == UNTOUCHED);
    CHECK_OK(fedvirt_document_get(document, "name", &text, &error));
    CHECK_STR(text, "web1");
    fedvirt_string_free(text);
}

static void test_xml_errors_say_where(void) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = UNTOUCHED;
    const char *bad = "<domain type='kvm'>\n  <vcpu>é many</vcpu>\n</domain>";
    CHECK(fedvirt_document_from_xml(bad, &document, &error) == FEDVIRT_ERR_XML);
    CHECK((void *)document == UNTOUCHED);
    CHECK_STR(fedvirt_error_kind(error), "Xml");
    CHECK_STR(fedvirt_error_path(error), "/domain/vcpu");
    CHECK(fedvirt_error_line(error) == 2 && fedvirt_error_column(error) == 3);
    CHECK_HAS(fedvirt_error_message(error), "é many");
    CHECK(fedvirt_error_hint(error) == NULL);
    fedvirt_error_free(error);

    /* What the caller's error pointed to before does not matter. */
    error = UNTOUCHED;
    CHECK(fedvirt_document_from_xml("<domain>", &document, &error) == FEDVIRT_ERR_XML);
    CHECK((void *)error != UNTOUCHED);
    fedvirt_error_free(error);
    error = NULL;

    CHECK_FAILS(fedvirt_document_from_xml("", &document, &error), FEDVIRT_ERR_XML);
    CHECK_SAYS(fedvirt_document_from_xml("<html/>", &document, &error), FEDVIRT_ERR_XML, "<network>");
    CHECK_FAILS(fedvirt_document_from_xml("<!DOCTYPE a [<!ENTITY b 'c'>]><domain/>", &document, &error),
                FEDVIRT_ERR_XML);
    /* The length counts, a NUL byte within is no end. */
    CHECK_FAILS(fedvirt_document_from_xml_len("<domain/>\0<", 11, &document, &error), FEDVIRT_ERR_XML);
    CHECK_FAILS(fedvirt_document_from_xml_len("<domain/>", 8, &document, &error), FEDVIRT_ERR_XML);
    CHECK_FAILS(fedvirt_document_from_xml_len("<domain/>", SIZE_MAX, &document, &error),
                FEDVIRT_ERR_INVALID_ARGUMENT);
    CHECK((void *)document == UNTOUCHED);
}

static void test_json_errors_say_where(void) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = UNTOUCHED;
    CHECK(fedvirt_document_from_json("{\n \"domain\": nil\n}", &document, &error) == FEDVIRT_ERR_JSON);
    CHECK(fedvirt_error_line(error) == 2 && fedvirt_error_column(error) > 0);
    CHECK(fedvirt_error_path(error) == NULL);
    fedvirt_error_free(error);
    error = NULL;
    CHECK_SAYS(fedvirt_document_from_json("{\"domain\":{\"nmae\":\"x\"}}", &document, &error), FEDVIRT_ERR_JSON, "nmae");
    CHECK_FAILS(fedvirt_document_from_json("{\"html\":{}}", &document, &error), FEDVIRT_ERR_JSON);
    CHECK_FAILS(fedvirt_document_from_json("[]", &document, &error), FEDVIRT_ERR_JSON);
    CHECK_FAILS(fedvirt_document_from_json("", &document, &error), FEDVIRT_ERR_JSON);
    CHECK((void *)document == UNTOUCHED);
}

static void test_path_errors(fedvirt_document *document) {
    fedvirt_error *error = NULL;
    char *text = UNTOUCHED;
    size_t count = 7;
    uint64_t number = 7;
    bool flag = true;
    const fedvirt_status bad = FEDVIRT_ERR_PATH;
    CHECK(fedvirt_document_get(document, "devices/disk[0]/sauce/@file", &text, &error) == bad);
    CHECK_STR(fedvirt_error_path(error), "devices/disk[0]/sauce/@file");
    CHECK_HAS(fedvirt_error_message(error), "source");
    CHECK_STR(fedvirt_error_hint(error), "did you mean source?");
    CHECK(fedvirt_error_line(error) == 0 && fedvirt_error_column(error) == 0);
    fedvirt_error_free(error);
    error = NULL;
    CHECK_FAILS(fedvirt_document_get(document, "", &text, &error), bad);
    CHECK_FAILS(fedvirt_document_get(document, "devices/disk[", &text, &error), bad);
    CHECK_FAILS(fedvirt_document_get_u64(document, "nmae", &number, &flag, &error), bad);
    CHECK_SAYS(fedvirt_document_get_u64(document, "name", &number, &flag, &error), bad, "web1");
    CHECK_FAILS(fedvirt_document_set(document, "devices/disk[3]/@type", "file", &error), bad);
    CHECK_FAILS(fedvirt_document_set(document, "vcpu", "many", &error), bad);
    CHECK_FAILS(fedvirt_document_set(document, "name", "a\x01" "b", &error), bad);
    CHECK_FAILS(fedvirt_document_count(document, "devices/disc", &count, &error), bad);
    CHECK_FAILS(fedvirt_document_append(document, "name", &count, &error), bad);
    CHECK_FAILS(fedvirt_document_insert(document, "devices/disk[3]", &error), bad);
    CHECK_FAILS(fedvirt_document_remove(document, "devices/disc", &flag, &error), bad);
    CHECK((void *)text == UNTOUCHED && count == 7 && number == 7 && flag);
}

void test_errors(void) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    CHECK_OK(fedvirt_document_from_xml(DOMAIN_XML, &document, &error));
    test_null_is_an_error(document);
    test_wrong_handles(document);
    test_utf8(document);
    test_xml_errors_say_where();
    test_json_errors_say_where();
    /* After all that failed, it is as it was. */
    char *xml = NULL;
    CHECK_OK(fedvirt_document_to_xml(document, &xml, &error));
    CHECK_STR(xml, DOMAIN_XML);
    fedvirt_string_free(xml);
    test_path_errors(document);
    fedvirt_document_free(document);
}
