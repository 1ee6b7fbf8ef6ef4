// The header as C++17 reads it, twice; header_again.cpp is a second translation unit.
#include "fedvirt.h"
#include "fedvirt.h"
#include "fedvirt_paths.h"

#include <cstdio>
#include <cstring>
#include <memory>
#include <type_traits>

static_assert(std::is_same_v<std::underlying_type_t<fedvirt_status>, int32_t>);
static_assert(std::is_same_v<std::underlying_type_t<fedvirt_event_kind>, int32_t>);
static_assert(std::is_same_v<std::underlying_type_t<fedvirt_domain_state>, int32_t>);
static_assert(FEDVIRT_OK == 0);
// A callback may be declared noexcept, which callbacks have to be.
static_assert(std::is_convertible_v<void (*)(void *, const fedvirt_event *) noexcept, decltype(fedvirt_progress::event)>);

size_t count_disks(const fedvirt_document *document);

template <auto free> struct Free {
    template <typename T> void operator()(T *handle) const { free(handle); }
};

int main() {
    fedvirt_document *made = nullptr;
    fedvirt_error *error = nullptr;
    fedvirt_status status = fedvirt_document_from_xml("<domain><devices><disk/></devices></domain>", &made, &error);
    std::unique_ptr<fedvirt_document, Free<fedvirt_document_free>> document(made);
    if (status != FEDVIRT_OK || error != nullptr || count_disks(document.get()) != 1) return 1;
    status = fedvirt_document_set(document.get(), FEDVIRT_DOMAIN_NAME "s", "x", &error);
    std::unique_ptr<fedvirt_error, Free<fedvirt_error_free>> failed(error);
    if (status != FEDVIRT_ERR_PATH || std::strcmp(fedvirt_error_kind(failed.get()), "Path") != 0) return 1;
    std::puts("the C++ test passed");
}
