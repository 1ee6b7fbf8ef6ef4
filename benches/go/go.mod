module fedvirt/benches

go 1.19

require libvirt.org/go/libvirtxml v1.12002.0
