//! What making a guest takes.

use fedvirt_core::guest::Plan;
use fedvirt_core::model::domain_capabilities::DomainCapabilities;
use fedvirt_core::{Document, Error};
use serde_json::Value;

use crate::document::fedvirt_document;
use crate::error::{Failure, fedvirt_error, fedvirt_status};
use crate::ffi::{Out, Owned, Shared, Str, Text, call, handles, release};

/// What making a guest takes. Nothing is made of it.
pub struct fedvirt_plan(());

handles!(fedvirt_plan: Plan = b"fv plan.");

/// What is given, with a document in the place where the host's capabilities stand.
fn with_capabilities(json: &str, capabilities: &DomainCapabilities) -> Result<String, Failure> {
    // What is no JSON, the core says best.
    let Ok(mut given) = serde_json::from_str::<Value>(json) else { return Ok(json.to_owned()) };
    if let Some(facts) = given.get_mut("facts").and_then(Value::as_object_mut) {
        facts.insert("capabilities".to_owned(), serde_json::to_value(capabilities).map_err(Error::from)?);
    }
    Ok(given.to_string())
}

/// Says what a guest would take on a host that is described, without any host: for tests, and for plans that are made
/// elsewhere. fedvirt_guest_plan() asks a host.
///
/// - given_json: what it follows from, as below
/// - capabilities: what guests of the host can have, a <domainCapabilities>; may be NULL when "facts" has as
///   "capabilities" what its JSON form has under "domainCapabilities"
/// - plan: becomes the plan; free it with fedvirt_plan_free()
///
/// The JSON is an object with these keys:
///
///     {
///       "spec": {"name": "web1", ...},           as for fedvirt_guest_create()
///       "image": {"path": "/srv/debian-13.qcow2", "format": "qcow2", "virtual_size": "2 GiB"},
///       "facts": {
///         "uri": "qemu:///system",
///         "session": false,                      whether it is a session daemon; false when not given
///         "pool": {"name": "default", "path": "/var/lib/libvirt/images"}
///       },
///       "identity": {
///         "uuid": "5d0cb1aa-7d3f-4f6e-9d2e-0a1b2c3d4e5f",
///         "ssh_port": 2222                       the port that leads to its SSH server, with "network": {"user": {}}
///       }
///     }
///
/// FEDVIRT_ERR_JSON when the text is no JSON; otherwise as fedvirt_guest_create() for what is wanted, and
/// FEDVIRT_ERR_UNSUPPORTED for what the host cannot do.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_plan_make(
    given_json: Str<'_>,
    capabilities: Shared<'_, fedvirt_document>,
    plan: Out<'_, Owned<fedvirt_plan>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (json, plan) = (given_json.get("given_json")?, plan.slot("plan")?);
        let made = match capabilities.wanted("capabilities")? {
            None => Plan::from_json(json)?,
            Some(document) => {
                let capabilities = document.domain_capabilities("capabilities")?;
                Plan::from_json(&with_capabilities(json, capabilities)?)?
            }
        };
        plan.write(Owned::new(made));
        Ok(())
    })
}

/// Writes a plan for people, with the XML of all that would be made.
///
/// - text: becomes the text; free it with fedvirt_string_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_plan_to_text(
    plan: Shared<'_, fedvirt_plan>,
    text: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (plan, text) = (plan.get("plan")?, text.slot("text")?);
        text.write(Text::new(&plan.to_string()));
        Ok(())
    })
}

/// The domain that would be defined.
///
/// - document: becomes a document of its own; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_plan_domain(
    plan: Shared<'_, fedvirt_plan>,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (plan, document) = (plan.get("plan")?, document.slot("document")?);
        document.write(Owned::new(Document::from(plan.domain.clone()).into()));
        Ok(())
    })
}

/// The disk that would be made, an overlay on the image.
///
/// - document: becomes a document of its own; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_plan_overlay(
    plan: Shared<'_, fedvirt_plan>,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (plan, document) = (plan.get("plan")?, document.slot("document")?);
        document.write(Owned::new(Document::from(plan.overlay.clone()).into()));
        Ok(())
    })
}

/// The seed for cloud-init that would be made.
///
/// - document: becomes the volume as a document of its own, and NULL when there is none; free it with
///   fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_plan_seed(
    plan: Shared<'_, fedvirt_plan>,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (plan, document) = (plan.get("plan")?, document.slot("document")?);
        let seed = plan.seed.as_ref().map(|seed| Document::from(seed.volume.clone()));
        document.write(Owned::or_null(seed.map(Into::into)));
        Ok(())
    })
}

/// Frees a plan.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_plan_free(plan: Owned<fedvirt_plan>) {
    release(|| plan.free());
}
