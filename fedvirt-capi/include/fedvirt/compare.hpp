/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/*
 * What differs between documents, and what libvirt or cloud-init would refuse: what Document::diff(), Document::validate()
 * and the checks of cloud_init and network_config give.
 */
#ifndef FEDVIRT_COMPARE_HPP
#define FEDVIRT_COMPARE_HPP

#include <cstddef>
#include <optional>
#include <string_view>

#include "range.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** A difference. Its texts are there for as long as the Changes. */
struct Change {
    /** Where it is, as a path: in the second document, or in the first for what the second lacks. */
    std::string_view path;
    /** What the first document has there: a value, or an element as "<disk>". Secrets are shown as "…". */
    std::optional<std::string_view> before;
    /** What the second document has there. */
    std::optional<std::string_view> after;
    /** The same for people: "+ title: Web", "- title: Web" or "  vcpu: 2 became 4". */
    std::string_view text;
};

/** How bad a finding is; other numbers may come with any release. */
using Grade = fedvirt_grade;

/** What libvirt or cloud-init would refuse. Its texts are there for as long as the Findings. */
struct Finding {
    /** How bad it is: FEDVIRT_GRADE_ERROR, _WARNING, _DEPRECATED or _NOT_JUDGED. */
    Grade grade;
    /** The line in the text that was checked, from 1; 0 when no text was. */
    std::size_t line;
    /** The character within that line, from 1; 0 when no text was checked. */
    std::size_t column;
    /** Where it is, as a path; what is missing is named as if it were there. */
    std::string_view path;
    /** What is wrong. */
    std::string_view problem;
    /** What to do about it; empty when the problem says it. */
    std::string_view hint;
    /** All of it, for people. */
    std::string_view text;
};

namespace detail {

inline Change change(const fedvirt_changes *all, std::size_t index) noexcept {
    return {view(fedvirt_changes_path(all, index)), perhaps_view(fedvirt_changes_before(all, index)),
            perhaps_view(fedvirt_changes_after(all, index)), view(fedvirt_changes_text(all, index))};
}

inline Finding finding(const fedvirt_findings *all, std::size_t index) noexcept {
    return {fedvirt_findings_grade(all, index), fedvirt_findings_line(all, index), fedvirt_findings_column(all, index),
            view(fedvirt_findings_path(all, index)), view(fedvirt_findings_problem(all, index)),
            view(fedvirt_findings_hint(all, index)), view(fedvirt_findings_text(all, index))};
}

}  // namespace detail

/** What differs between two documents: a range of Change. */
using Changes = detail::Range<fedvirt_changes, detail::change, fedvirt_changes_len, fedvirt_changes_free>;
/** What libvirt would refuse about a document, or cloud-init about a text: a range of Finding. */
using Findings = detail::Range<fedvirt_findings, detail::finding, fedvirt_findings_len, fedvirt_findings_free>;

}  // inline namespace
}  // namespace fedvirt

#endif
