//! What single hypervisors take in namespaces of their own. libvirt hands it on as it is.

use crate::xml::{Choice, Element, Extra, Namespace};

/// QEMU's namespace.
pub static QEMU: Namespace = Namespace { prefix: "qemu", uri: "http://libvirt.org/schemas/domain/qemu/1.0" };
/// LXC's namespace.
pub static LXC: Namespace = Namespace { prefix: "lxc", uri: "http://libvirt.org/schemas/domain/lxc/1.0" };
/// bhyve's namespace.
pub static BHYVE: Namespace =
    Namespace { prefix: "bhyve", uri: "http://libvirt.org/schemas/domain/bhyve/1.0" };
/// Xen's namespace.
pub static XEN: Namespace = Namespace { prefix: "xen", uri: "http://libvirt.org/schemas/domain/xen/1.0" };
/// VMware's namespace.
pub static VMWARE: Namespace =
    Namespace { prefix: "vmware", uri: "http://libvirt.org/schemas/domain/vmware/1.0" };

/// Arguments and environment for QEMU.
///
/// ```
/// use fedvirt_core::model::domain::QemuCommandline;
/// let commandline = QemuCommandline::default().with_arg("-device").with_arg("edu").with_env("A", "1");
/// assert_eq!(commandline.args.len(), 2);
/// ```
#[derive(Clone, Default, Element)]
pub struct QemuCommandline {
    /// The arguments, behind libvirt's own.
    #[xml(children = "arg", ns = QEMU)]
    pub args: Vec<CommandlineArg>,
    /// The environment.
    #[xml(children = "env", ns = QEMU)]
    pub envs: Vec<CommandlineEnv>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl QemuCommandline {
    /// Adds an argument.
    pub fn with_arg(mut self, value: impl Into<String>) -> Self {
        self.args.push(CommandlineArg::new(value));
        self
    }

    /// Adds a variable to the environment.
    pub fn with_env(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let env = CommandlineEnv { name: Some(name.into()), value: Some(value.into()), ..Default::default() };
        self.envs.push(env);
        self
    }
}

/// An argument.
#[derive(Clone, Default, Element)]
pub struct CommandlineArg {
    /// The argument.
    #[xml(attr)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl CommandlineArg {
    /// The argument with this value.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: Some(value.into()), ..Self::default() }
    }
}

/// A variable of the environment.
#[derive(Clone, Default, Element)]
pub struct CommandlineEnv {
    /// The name.
    #[xml(attr)]
    pub name: Option<String>,
    /// The value; empty unless given.
    #[xml(attr)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What libvirt shall believe of QEMU against its own findings.
#[derive(Clone, Default, Element)]
pub struct QemuCapabilities {
    /// What QEMU can do.
    #[xml(children = "add", ns = QEMU)]
    pub adds: Vec<QemuCapability>,
    /// What QEMU cannot do.
    #[xml(children = "del", ns = QEMU)]
    pub dels: Vec<QemuCapability>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Something that QEMU can do, by libvirt's internal name.
#[derive(Clone, Default, Element)]
pub struct QemuCapability {
    /// The name.
    #[xml(attr)]
    pub capability: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Properties of devices, over libvirt's own.
#[derive(Clone, Default, Element)]
pub struct QemuOverride {
    /// One device each.
    #[xml(children = "device", ns = QEMU)]
    pub devices: Vec<QemuOverrideDevice>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Properties of one device.
#[derive(Clone, Default, Element)]
pub struct QemuOverrideDevice {
    /// The device's alias.
    #[xml(attr)]
    pub alias: Option<String>,
    /// The properties of what the guest sees.
    #[xml(child, ns = QEMU)]
    pub frontend: Option<Box<QemuOverrideFrontend>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Properties of what the guest sees of a device.
#[derive(Clone, Default, Element)]
pub struct QemuOverrideFrontend {
    /// One property each.
    #[xml(children = "property", ns = QEMU)]
    pub properties: Vec<QemuOverrideProperty>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A property of a device.
#[derive(Clone, Default, Element)]
pub struct QemuOverrideProperty {
    /// Its name.
    #[xml(attr)]
    pub name: Option<String>,
    /// What kind of value it has.
    #[xml(attr = "type")]
    pub type_: Option<QemuPropertyType>,
    /// The value.
    #[xml(attr)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What kind of value a property has.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum QemuPropertyType {
    /// Text.
    String,
    /// A whole number.
    Signed,
    /// A whole number, not negative.
    Unsigned,
    /// True or false.
    Bool,
    /// None: the property is left out.
    Remove,
    /// Another kind.
    Other(String),
}

/// What QEMU does about what is going to be removed from it.
#[derive(Clone, Default, Element)]
pub struct QemuDeprecation {
    /// What it does.
    #[xml(attr)]
    pub behavior: Option<QemuDeprecationBehavior>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What QEMU does about what is going to be removed from it.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum QemuDeprecationBehavior {
    /// Nothing.
    None,
    /// It leaves it out of its answers.
    Omit,
    /// It refuses commands that use it.
    Reject,
    /// It ends when a command uses it.
    Crash,
    /// Something else.
    Other(String),
}

/// Namespaces of Linux that a container shares with others.
#[derive(Clone, Default, Element)]
pub struct LxcNamespace {
    /// The network.
    #[xml(child, ns = LXC)]
    pub sharenet: Option<Box<LxcShare>>,
    /// System V IPC.
    #[xml(child, ns = LXC)]
    pub shareipc: Option<Box<LxcShare>>,
    /// The host's name.
    #[xml(child, ns = LXC)]
    pub shareuts: Option<Box<LxcShare>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Who a namespace is shared with.
#[derive(Clone, Default, Element)]
pub struct LxcShare {
    /// What `value` is.
    #[xml(attr = "type")]
    pub type_: Option<LxcShareType>,
    /// Who it is shared with.
    #[xml(attr)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What names the one that a namespace is shared with.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum LxcShareType {
    /// The name of a network namespace, as `ip netns` lists them.
    Netns,
    /// The name of a container.
    Name,
    /// The number of a process.
    Pid,
    /// Something else.
    Other(String),
}

/// Arguments for bhyve.
#[derive(Clone, Default, Element)]
pub struct BhyveCommandline {
    /// The arguments, behind libvirt's own.
    #[xml(children = "arg", ns = BHYVE)]
    pub args: Vec<CommandlineArg>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Arguments for the device model that Xen starts.
#[derive(Clone, Default, Element)]
pub struct XenCommandline {
    /// The arguments, behind Xen's own.
    #[xml(children = "arg", ns = XEN)]
    pub args: Vec<CommandlineArg>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
