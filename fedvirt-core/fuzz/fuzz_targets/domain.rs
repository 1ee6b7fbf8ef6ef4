#![no_main]

fedvirt_fuzz::document!("domain");
