/* What programs have compiled in, and what therefore never changes: lines may be added here, and that is all. Numbers of
 * fedvirt_status are held by src/error.rs. */
#include "fedvirt.h"

_Static_assert(sizeof(fedvirt_status) == 4 && sizeof(fedvirt_domain_state) == 4 && sizeof(fedvirt_address_source) == 4 &&
                   sizeof(fedvirt_event_kind) == 4,
               "enums have 32 bits");

_Static_assert(FEDVIRT_DOMAIN_STATE_UNKNOWN == 0, "published");
_Static_assert(FEDVIRT_DOMAIN_STATE_RUNNING == 1, "published");
_Static_assert(FEDVIRT_DOMAIN_STATE_PAUSED == 2, "published");
_Static_assert(FEDVIRT_DOMAIN_STATE_SHUTTING_DOWN == 3, "published");
_Static_assert(FEDVIRT_DOMAIN_STATE_SHUT_OFF == 4, "published");
_Static_assert(FEDVIRT_DOMAIN_STATE_CRASHED == 5, "published");
_Static_assert(FEDVIRT_DOMAIN_STATE_SUSPENDED == 6, "published");

_Static_assert(FEDVIRT_ADDRESS_SOURCE_LEASE == 0, "published");
_Static_assert(FEDVIRT_ADDRESS_SOURCE_AGENT == 1, "published");
_Static_assert(FEDVIRT_ADDRESS_SOURCE_ARP == 2, "published");

_Static_assert(FEDVIRT_EVENT_STARTED == 1, "published");
_Static_assert(FEDVIRT_EVENT_BYTES == 2, "published");
_Static_assert(FEDVIRT_EVENT_NOTE == 3, "published");
_Static_assert(FEDVIRT_EVENT_FINISHED == 4, "published");

/* The library makes it: members may come behind these. */
struct event_as_published {
    int32_t kind;
    const char *step, *text;
    uint64_t done, total;
    bool has_total;
};
#define SAME_PLACE(ours, published, member)                                                                             \
    _Static_assert(offsetof(ours, member) == offsetof(struct published, member) &&                                      \
                       sizeof((ours){0}.member) == sizeof((struct published){0}.member),                                \
                   #member " is where it was")
SAME_PLACE(fedvirt_event, event_as_published, kind);
SAME_PLACE(fedvirt_event, event_as_published, step);
SAME_PLACE(fedvirt_event, event_as_published, text);
SAME_PLACE(fedvirt_event, event_as_published, done);
SAME_PLACE(fedvirt_event, event_as_published, total);
SAME_PLACE(fedvirt_event, event_as_published, has_total);

/* The caller makes it: it keeps its size, too. */
struct progress_as_published {
    void (*event)(void *user, const fedvirt_event *event);
    bool (*is_cancelled)(void *user);
    void *user;
};
SAME_PLACE(fedvirt_progress, progress_as_published, event);
SAME_PLACE(fedvirt_progress, progress_as_published, is_cancelled);
SAME_PLACE(fedvirt_progress, progress_as_published, user);
_Static_assert(sizeof(fedvirt_progress) == sizeof(struct progress_as_published), "it has no other members");
