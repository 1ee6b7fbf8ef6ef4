// The second translation unit of header.cpp.
#include "fedvirt.h"

size_t count_disks(const fedvirt_document *document) {
    size_t count = 0;
    return fedvirt_document_count(document, "devices/disk", &count, nullptr) == FEDVIRT_OK ? count : 0;
}
