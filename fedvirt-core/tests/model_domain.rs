//! The domain document: what the constructors write, and that every field reads and writes.

use std::collections::BTreeSet;

use fedvirt_core::ByteSize;
use fedvirt_core::model::common::{OnOff, Size, YesNo};
use fedvirt_core::model::cpu::{Arch, Cpu, CpuCheck, CpuFeature, CpuFeaturePolicy, CpuMode};
use fedvirt_core::model::domain::*;
use fedvirt_core::xml::{Access, Element, ElementSchema, FieldKind, FieldType, Number, SlotRef};

/// One of each element and attribute, the devices' own left out, in the order in which libvirt writes them.
/// libvirt would refuse many of them together.
const ALL: &str = include_str!("model_domain/all.xml");

fn read(xml: &str) -> Domain {
    Domain::from_xml(xml).unwrap_or_else(|error| panic!("{error}\n{xml}"))
}

/// Byte for byte through XML, and through JSON; nothing is unknown.
fn same(xml: &str) -> Domain {
    let domain = read(xml);
    assert_eq!(domain.to_xml(), xml);
    assert_eq!(domain.unknown(), [""; 0]);
    let json = domain.to_json();
    let back = Domain::from_json(&json).unwrap_or_else(|error| panic!("{error}\n{json}"));
    assert_eq!(back, domain);
    assert_eq!(back.to_xml(), xml);
    domain
}

/// What a domain becomes, without the `<domain>` around it.
fn inner(change: impl FnOnce(&mut Domain)) -> String {
    let mut domain = Domain::new(DomainType::Qemu, "x");
    change(&mut domain);
    let xml = domain.to_xml();
    assert_eq!(read(&xml), domain);
    let inner = xml.strip_prefix("<domain type='qemu'>\n  <name>x</name>\n");
    inner.and_then(|xml| xml.strip_suffix("</domain>\n")).unwrap_or_else(|| panic!("{xml}")).to_owned()
}

/// What libvirt makes of a guest of virt-install.
const USUAL: &str = "\
<domain type='kvm' id='1' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>fedora</name>
  <uuid>b5e9ee55-1b8f-4b0a-a2a5-0a5d8b1e9e1c</uuid>
  <metadata>
    <libosinfo:libosinfo xmlns:libosinfo=\"http://libosinfo.org/xmlns/libvirt/domain/1.0\">
      <libosinfo:os id=\"http://fedoraproject.org/fedora/43\"/>
    </libosinfo:libosinfo>
  </metadata>
  <memory unit='KiB'>2097152</memory>
  <currentMemory unit='KiB'>2097152</currentMemory>
  <vcpu placement='static'>2</vcpu>
  <resource>
    <partition>/machine</partition>
  </resource>
  <sysinfo type='smbios'>
    <system>
      <entry name='serial'>ds=nocloud</entry>
    </system>
  </sysinfo>
  <os firmware='efi'>
    <type arch='x86_64' machine='pc-q35-10.1'>hvm</type>
    <firmware>
      <feature enabled='yes' name='enrolled-keys'/>
      <feature enabled='yes' name='secure-boot'/>
    </firmware>
    <loader readonly='yes' secure='yes' type='pflash' format='raw'>/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd</loader>
    <nvram template='/usr/share/edk2/ovmf/OVMF_VARS.secboot.fd' templateFormat='raw' format='raw'>/var/lib/libvirt/qemu/nvram/fedora_VARS.fd</nvram>
    <boot dev='hd'/>
    <smbios mode='sysinfo'/>
  </os>
  <features>
    <acpi/>
    <apic/>
    <vmport state='off'/>
    <smm state='on'/>
  </features>
  <cpu mode='host-passthrough' check='none' migratable='on'/>
  <clock offset='utc'>
    <timer name='rtc' tickpolicy='catchup'/>
    <timer name='pit' tickpolicy='delay'/>
    <timer name='hpet' present='no'/>
  </clock>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <pm>
    <suspend-to-mem enabled='no'/>
    <suspend-to-disk enabled='no'/>
  </pm>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
  </devices>
  <seclabel type='dynamic' model='dac' relabel='yes'>
    <label>+107:+107</label>
    <imagelabel>+107:+107</imagelabel>
  </seclabel>
  <qemu:commandline>
    <qemu:arg value='-fw_cfg'/>
    <qemu:arg value='name=opt/org.example,string=1'/>
  </qemu:commandline>
</domain>
";

#[test]
fn a_usual_guest_comes_back_byte_for_byte() {
    let domain = same(USUAL);
    assert_eq!(domain.type_, Some(DomainType::Kvm));
    assert_eq!(domain.memory.as_ref().unwrap().to_bytes(), Some(ByteSize::gib(2)));
    let os = domain.os.as_ref().unwrap();
    assert_eq!(os.firmware, Some(Firmware::Efi));
    assert_eq!(os.type_.as_ref().unwrap().kind, Some(OsKind::Hvm));
    assert_eq!(
        os.nvram.as_ref().unwrap().path.as_deref(),
        Some("/var/lib/libvirt/qemu/nvram/fedora_VARS.fd")
    );
    let features = domain.features.as_ref().unwrap();
    assert!(features.acpi && !features.pae);
    assert_eq!(features.vmport.as_ref().unwrap().state, Some(OnOff::Off));
    assert_eq!(domain.cpu.as_ref().unwrap().check, Some(CpuCheck::None));
    assert_eq!(domain.sysinfos[0].system.as_ref().unwrap().value(SmbiosField::Serial), Some("ds=nocloud"));
    assert!(domain.metadata.unwrap().inner_xml().contains("fedora/43"));
}

#[test]
fn every_field_comes_back_byte_for_byte() {
    let domain = same(ALL);
    let nvram = domain.os.as_ref().unwrap().nvram.as_ref().unwrap();
    assert_eq!(nvram.path, None, "white space around a source is no path");
    assert_eq!(domain.launch_security.as_ref().unwrap().policy, Some(Number::from(0x30000)));
    assert_eq!(domain.os.as_ref().unwrap().bios.as_ref().unwrap().reboot_timeout, Some(-1));
    assert_eq!(domain.clock.as_ref().unwrap().start, Some(0), "zero is a value");
    let links = &domain.cpu.as_ref().unwrap().numa.as_ref().unwrap().interconnects.as_ref().unwrap().links;
    assert_eq!(links.len(), 3, "the order among both kinds stays");
}

/// A field that these documents lack is a field that no test reads or writes.
#[test]
fn the_documents_above_have_every_field() {
    let (mut all, mut seen) = (BTreeSet::new(), BTreeSet::new());
    fields_of(Domain::default().schema(), &mut all, &mut BTreeSet::new());
    fields_in(&read(ALL), &mut seen);
    fields_in(&read(USUAL), &mut seen);
    fields_in(&Cpu::from_xml(HOST_CPU).unwrap(), &mut seen);
    let missing: Vec<_> = all.difference(&seen).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(all.len() > 400, "{}", all.len());
}

/// Types with tests of their own.
fn is_elsewhere(schema: &ElementSchema) -> bool {
    matches!(schema.name, "Devices" | "DiskSource" | "IoTune")
}

fn fields_of(
    schema: &'static ElementSchema,
    all: &mut BTreeSet<(&'static str, &'static str)>,
    types: &mut BTreeSet<&'static str>,
) {
    if is_elsewhere(schema) || !types.insert(schema.name) {
        return;
    }
    for field in schema.fields {
        all.insert((schema.name, field.field));
        if let FieldType::Element(element) = field.ty {
            fields_of(element(), all, types);
        }
        for variant in field.variants() {
            fields_of((variant.schema)(), all, types);
        }
    }
}

fn fields_in(element: &dyn Element, seen: &mut BTreeSet<(&'static str, &'static str)>) {
    let schema = element.schema();
    for (number, field) in schema.fields.iter().enumerate() {
        let there = match element.slot(number) {
            SlotRef::Scalar(slot) => !slot.is_empty(),
            SlotRef::Element(slot) => {
                (0..slot.len()).filter_map(|i| slot.get(i)).for_each(|child| fields_in(child, seen));
                !slot.is_empty()
            }
            SlotRef::Group(group) => {
                fields_in(group, seen);
                true
            }
            SlotRef::Flag(flag) => flag,
            SlotRef::Raw(raw) => raw.is_some(),
        };
        if there {
            seen.insert((schema.name, field.field));
        }
    }
}

/// One word, and one sentence at least: the reference is made of them.
#[test]
fn everything_has_a_name_and_a_description() {
    let mut types = BTreeSet::new();
    let mut open = vec![Domain::default().schema(), Cpu::default().schema(), Sysinfo::default().schema()];
    while let Some(schema) = open.pop() {
        if is_elsewhere(schema) || !types.insert(schema.name) {
            continue;
        }
        assert!(
            schema.doc.ends_with(['.', '`']) || schema.doc.ends_with("```"),
            "{}: {}",
            schema.name,
            schema.doc
        );
        for field in schema.fields {
            let name = format!("{}.{}", schema.name, field.field);
            assert!(field.doc.ends_with('.'), "{name}: {}", field.doc);
            assert!(field.kind == FieldKind::Text || !field.name.is_empty(), "{name}");
            if let FieldType::Choice(choice) = field.ty {
                assert!(choice.doc.ends_with('.'), "{}", choice.name);
                assert!(choice.values.iter().all(|value| value.doc.ends_with('.')), "{}", choice.name);
            }
            open.extend(field.element());
            open.extend(field.variants().iter().map(|variant| (variant.schema)()));
        }
    }
}

const HOST_CPU: &str = "\
<cpu>
  <arch>x86_64</arch>
  <features>
    <pae/>
    <nonpae/>
    <vmx/>
    <svm/>
  </features>
  <model>Skylake-Client-IBRS</model>
  <vendor>Intel</vendor>
  <microcode version='240'/>
  <signature family='6' model='94' stepping='3'/>
  <counter name='tsc' frequency='2591996000' scaling='no'/>
  <topology sockets='1' dies='1' cores='4' threads='2'/>
  <maxphysaddr mode='emulate' bits='39'/>
  <feature name='ds'/>
  <feature name='acpi'/>
  <pages unit='KiB' size='4'/>
  <pages unit='KiB' size='2048'/>
</cpu>
";

#[test]
fn a_hosts_processor_comes_back_byte_for_byte() {
    let cpu = Cpu::from_xml(HOST_CPU).unwrap();
    assert_eq!(cpu.to_xml(), HOST_CPU);
    assert_eq!(cpu.unknown(), [""; 0]);
    assert_eq!(cpu.arch, Some(Arch::X86_64));
    assert_eq!(cpu.features[1].name.as_deref(), Some("acpi"));
    assert!(cpu.host_features.as_ref().unwrap().vmx);
}

#[test]
fn processors() {
    assert_eq!(Cpu::host_passthrough().to_xml(), "<cpu mode='host-passthrough'/>\n");
    assert_eq!(Cpu::host_model().to_xml(), "<cpu mode='host-model'/>\n");
    assert_eq!(Cpu::maximum().to_xml(), "<cpu mode='maximum'/>\n");
    let cpu = Cpu::custom("x86-64-v3")
        .with_topology(1, 4, 2)
        .with_feature(CpuFeature::require("vmx"))
        .with_feature(CpuFeature::disable("hle"))
        .with_feature(CpuFeature::new(CpuFeaturePolicy::Optional, "pcid"));
    assert_eq!(cpu.mode, Some(CpuMode::Custom));
    assert_eq!(
        cpu.to_xml(),
        "\
<cpu mode='custom' match='exact'>
  <model>x86-64-v3</model>
  <topology sockets='1' cores='4' threads='2'/>
  <feature policy='require' name='vmx'/>
  <feature policy='disable' name='hle'/>
  <feature policy='optional' name='pcid'/>
</cpu>
"
    );
}

#[test]
fn booting() {
    let boot = |os: Os| inner(|domain| domain.os = Some(Box::new(os)));
    assert_eq!(
        boot(Os::hvm(Arch::Aarch64, "virt").with_boot(BootDevice::Cdrom).with_boot("hd")),
        "  <os>\n    <type arch='aarch64' machine='virt'>hvm</type>\n    <boot dev='cdrom'/>\n    <boot dev='hd'/>\n  </os>\n"
    );
    let mut os = Os::uefi("x86_64", "q35");
    let feature = FirmwareFeature::new(FirmwareFeatureName::SecureBoot, false);
    os.firmware_features = Some(Box::new(FirmwareFeatures { features: vec![feature], ..Default::default() }));
    assert_eq!(
        boot(os),
        "  <os firmware='efi'>\n    <type arch='x86_64' machine='q35'>hvm</type>\n    <firmware>\n      \
         <feature enabled='no' name='secure-boot'/>\n    </firmware>\n  </os>\n"
    );
    assert_eq!(
        boot(Os::container("/sbin/init")),
        "  <os>\n    <type>exe</type>\n    <init>/sbin/init</init>\n  </os>\n"
    );
}

#[test]
fn memory_and_processors() {
    assert_eq!(
        inner(|domain| {
            domain.max_memory = Some(Box::new(MaxMemory::new(ByteSize::gib(8), 16)));
            domain.memory = Some(Box::new(Memory::new(ByteSize::bytes(1))));
            domain.current_memory = Some(Box::new(Size::kib(ByteSize::mib(1))));
            domain.vcpu = Some(Box::new(Vcpu::new(4)));
        }),
        "  <maxMemory slots='16' unit='KiB'>8388608</maxMemory>\n  <memory unit='bytes'>1</memory>\n  \
         <currentMemory unit='KiB'>1024</currentMemory>\n  <vcpu>4</vcpu>\n"
    );
    for (xml, size) in [
        ("<memory>1024</memory>", Some(ByteSize::mib(1))),
        ("<memory unit='G'>2</memory>", Some(ByteSize::gib(2))),
        ("<memory unit='parsec'>2</memory>", None),
        ("<memory/>", None),
    ] {
        let domain = read(&format!("<domain>{xml}</domain>"));
        assert_eq!(domain.memory.unwrap().to_bytes(), size, "{xml}");
    }
    let max = MaxMemory { value: Some(1 << 20), ..MaxMemory::default() };
    assert_eq!(max.to_bytes(), Some(ByteSize::gib(1)));
}

#[test]
fn clock_and_power() {
    let clock = Clock::utc()
        .with_timer(Timer::new(TimerName::Rtc).with_tickpolicy(TickPolicy::Catchup))
        .with_timer(Timer::new("hpet").with_present(false));
    assert_eq!(
        inner(|domain| {
            domain.clock = Some(Box::new(clock));
            domain.on_reboot = Some(LifecycleAction::Restart);
            domain.on_crash = Some(CrashAction::PreserveRunning);
            domain.pm = Some(Box::new(PowerManagement {
                suspend_to_disk: Some(Box::new(SleepState::new(false))),
                ..PowerManagement::default()
            }));
        }),
        "  <clock offset='utc'>\n    <timer name='rtc' tickpolicy='catchup'/>\n    <timer name='hpet' present='no'/>\n  \
         </clock>\n  <on_reboot>restart</on_reboot>\n  <on_crash>preserve-running</on_crash>\n  <pm>\n    \
         <suspend-to-disk enabled='no'/>\n  </pm>\n"
    );
    assert_eq!(
        inner(|domain| domain.clock = Some(Box::new(Clock::localtime()))),
        "  <clock offset='localtime'/>\n"
    );
}

#[test]
fn features_are_switched() {
    let features = Features {
        acpi: true,
        apic: Some(Box::default()),
        pmu: Some(Box::new(FeatureState::off())),
        vmcoreinfo: Some(Box::new(FeatureState::on())),
        smm: Some(Box::new(Smm::on())),
        ..Features::default()
    };
    assert_eq!(
        inner(|domain| domain.features = Some(Box::new(features))),
        "  <features>\n    <acpi/>\n    <apic/>\n    <pmu state='off'/>\n    <smm state='on'/>\n    \
         <vmcoreinfo state='on'/>\n  </features>\n"
    );
}

#[test]
fn sysinfo_and_labels() {
    let mut smbios = Sysinfo::smbios();
    let system = SmbiosBlock::default().with_entry(SmbiosField::Product, "P & Q").with_entry("serial", "1");
    assert_eq!(system.value("serial"), Some("1"));
    assert_eq!(system.value(SmbiosField::Uuid), None);
    smbios.system = Some(Box::new(system));
    let mut fwcfg = Sysinfo::fwcfg();
    fwcfg.entries.push(FwCfgEntry {
        name: Some("opt/a".into()),
        value: Some("b".into()),
        ..FwCfgEntry::default()
    });
    assert_eq!(
        inner(|domain| {
            domain.sysinfos = vec![smbios, fwcfg];
            domain.seclabels.push(SecLabel::none("selinux"));
        }),
        "  <sysinfo type='smbios'>\n    <system>\n      <entry name='product'>P &amp; Q</entry>\n      \
         <entry name='serial'>1</entry>\n    </system>\n  </sysinfo>\n  <sysinfo type='fwcfg'>\n    \
         <entry name='opt/a'>b</entry>\n  </sysinfo>\n  <seclabel type='none' model='selinux'/>\n"
    );
}

#[test]
fn namespaces_of_hypervisors() {
    let mut domain = Domain::new("qemu", "x");
    let commandline = QemuCommandline::default().with_arg("-device").with_env("A", "1");
    domain.qemu_commandline = Some(Box::new(commandline));
    domain.xen_commandline =
        Some(Box::new(XenCommandline { args: vec![CommandlineArg::new("-s")], ..Default::default() }));
    let xml = domain.to_xml();
    assert_eq!(
        xml,
        "\
<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0' xmlns:xen='http://libvirt.org/schemas/domain/xen/1.0'>
  <name>x</name>
  <qemu:commandline>
    <qemu:arg value='-device'/>
    <qemu:env name='A' value='1'/>
  </qemu:commandline>
  <xen:commandline>
    <xen:arg value='-s'/>
  </xen:commandline>
</domain>
"
    );
    assert_eq!(same(&xml), domain);
    // Elements of the same name in other namespaces are other elements.
    let bhyve = xml.replace("xen", "bhyve");
    let bhyve = read(&bhyve);
    assert!(bhyve.xen_commandline.is_none() && bhyve.qemu_commandline.is_some());
    assert_eq!(bhyve.bhyve_commandline.unwrap().args.len(), 1);
    assert_eq!(domain.get("qemu:commandline/qemu:arg[0]/@value").unwrap().as_deref(), Some("-device"));
}

#[test]
fn tomorrows_libvirt_is_kept() {
    let xml = "\
<domain type='quantum' spin='up'>
  <name>x</name>
  <os>
    <type arch='q128' machine='z'>hvm</type>
    <teleport/>
  </os>
  <on_crash>weep</on_crash>
  <seclabel type='none' model='dac' strict='yes'/>
</domain>
";
    let domain = read(xml);
    assert_eq!(domain.to_xml(), xml);
    assert_eq!(domain.unknown(), ["@spin", "os/teleport", "seclabel[0]/@strict"]);
    assert_eq!(domain.type_, Some(DomainType::Other("quantum".into())));
    assert_eq!(domain.on_crash, Some(CrashAction::Other("weep".into())));
    assert_eq!(domain.seclabels[0].relabel, None::<YesNo>);
}
