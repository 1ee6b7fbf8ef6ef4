//! Guests whose memory the host cannot read.

use crate::model::common::YesNo;
use crate::xml::{Choice, Element, Extra, Number};

/// How the processor keeps a guest's memory from the host. Since libvirt 4.4.0.
#[derive(Clone, Default, Element)]
pub struct LaunchSecurity {
    /// The processor's way of it.
    #[xml(attr = "type")]
    pub type_: Option<LaunchSecurityType>,
    /// Whether a directly booted kernel and its arguments are measured (SEV). Since libvirt 8.0.0.
    #[xml(attr = "kernelHashes")]
    pub kernel_hashes: Option<YesNo>,
    /// Whether `id_auth` holds the author's key (SEV-SNP). Since libvirt 10.5.0.
    #[xml(attr = "authorKey")]
    pub author_key: Option<YesNo>,
    /// Whether the guest may use the chip's own key for its reports (SEV-SNP). Since libvirt 10.5.0.
    #[xml(attr)]
    pub vcek: Option<YesNo>,
    /// The bit of a page's address that says that it is encrypted (SEV).
    #[xml(text_child)]
    pub cbitpos: Option<u32>,
    /// How many bits of physical addresses are lost (SEV).
    #[xml(text_child = "reducedPhysBits")]
    pub reduced_phys_bits: Option<u32>,
    /// What the guest's owner allows, as bits.
    #[xml(text_child)]
    pub policy: Option<Number>,
    /// The firmware's number for the guest (SEV).
    #[xml(text_child)]
    pub handle: Option<u32>,
    /// The owner's Diffie-Hellman key, in base64 (SEV).
    #[xml(text_child = "dhCert")]
    pub dh_cert: Option<String>,
    /// The owner's session blob, in base64 (SEV).
    #[xml(text_child)]
    pub session: Option<String>,
    /// Workarounds that the guest knows of, 16 bytes in base64 (SEV-SNP). Since libvirt 10.5.0.
    #[xml(text_child = "guestVisibleWorkarounds")]
    pub guest_visible_workarounds: Option<String>,
    /// What the guest has to be to start, 96 bytes in base64 (SEV-SNP). Since libvirt 10.5.0.
    #[xml(text_child = "idBlock")]
    pub id_block: Option<String>,
    /// The signatures of `id_block`, 4096 bytes in base64 (SEV-SNP). Since libvirt 10.5.0.
    #[xml(text_child = "idAuth")]
    pub id_auth: Option<String>,
    /// The owner's data for reports, 32 bytes in base64 (SEV-SNP). Since libvirt 10.5.0.
    #[xml(text_child = "hostData")]
    pub host_data: Option<String>,
    /// The digest of the guest's configuration, SHA-384 in base64 (TDX).
    #[xml(text_child = "mrConfigId")]
    pub mr_config_id: Option<String>,
    /// The digest of the guest's owner, SHA-384 in base64 (TDX).
    #[xml(text_child = "mrOwner")]
    pub mr_owner: Option<String>,
    /// The digest of the owner's configuration, SHA-384 in base64 (TDX).
    #[xml(text_child = "mrOwnerConfig")]
    pub mr_owner_config: Option<String>,
    /// The service that signs the guest's reports (TDX).
    #[xml(child = "quoteGenerationService")]
    pub quote_generation_service: Option<Box<QuoteGenerationService>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A processor's way to keep a guest's memory from the host.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum LaunchSecurityType {
    /// AMD's secure encrypted virtualization.
    Sev,
    /// The same with memory that the host cannot change either. Since libvirt 10.5.0.
    #[xml("sev-snp")]
    SevSnp,
    /// IBM's secure execution. Since libvirt 7.6.0.
    #[xml("s390-pv")]
    S390Pv,
    /// Intel's trust domains.
    Tdx,
    /// Another way.
    Other(String),
}

/// The service that signs a guest's reports.
#[derive(Clone, Default, Element)]
pub struct QuoteGenerationService {
    /// The path of its socket; the usual one unless given.
    #[xml(attr)]
    pub path: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
