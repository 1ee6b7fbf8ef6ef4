//! From the call to a running domain, without its boot: bare libvirt calls, fedvirt, and virt-install, in turn
//! on one daemon.
//!
//!     create IMAGE [ROUNDS]      (inside scripts/with-libvirtd.sh)

use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use fedvirt_benches::{Contender, median, take_turns, time};
use fedvirt_core::cloudinit::{CloudInit, User};
use fedvirt_core::guest::Spec;
use fedvirt_core::{ByteSize, Guest, Host};
use virt::connect::Connect;
use virt::storage_vol::StorageVol;
use virt::stream::Stream;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let image = arguments.next().ok_or("usage: create IMAGE [ROUNDS]")?;
    let rounds = arguments.next().map_or(Ok(15), |text| text.parse())?;
    let uri = std::env::var("LIBVIRT_DEFAULT_URI").map_err(|_| "run this by scripts/with-libvirtd.sh")?;
    let folder = std::env::temp_dir().join(format!("fedvirt-bench-{}", std::process::id()));
    std::fs::create_dir(&folder)?;
    let outcome = run(&uri, &image, rounds, &folder);
    std::fs::remove_dir_all(&folder)?;
    outcome
}

fn run(uri: &str, image: &str, rounds: usize, folder: &Path) -> Result<(), Box<dyn Error>> {
    let user_data = folder.join("user-data");
    std::fs::write(&user_data, config().to_user_data())?;
    let peer = Command::new("virt-install").arg("--version").output();
    let version =
        peer.map_err(|error| format!("virt-install: {error}; install the package virtinst (virt-install)"))?;
    println!(
        "one guest of 512 MiB on {uri}: overlay, seed, define, start; {rounds} rounds in turn\nvirt-install {}",
        String::from_utf8_lossy(&version.stdout)
    );
    let mut contenders: Vec<Contender<'_>> = vec![
        (
            "bare libvirt calls",
            Box::new(|| bare(uri, image).unwrap_or_else(|error| panic!("bare calls: {error}"))),
        ),
        ("fedvirt", Box::new(|| ours(uri, image).unwrap_or_else(|error| panic!("fedvirt: {error}")))),
        (
            "virt-install --import",
            Box::new(|| {
                virt_install(uri, image, &user_data).unwrap_or_else(|error| panic!("virt-install: {error}"))
            }),
        ),
    ];
    let times = take_turns(rounds, &mut contenders);
    let milliseconds = |time: Duration| time.as_secs_f64() * 1e3;
    println!("{:<24} {:>8} {:>8} {:>8} {:>16}", "milliseconds", "best", "median", "worst", "over bare calls");
    let floor = milliseconds(median(&times[0]));
    for ((name, _), times) in contenders.iter().zip(&times) {
        let (best, middle) = (milliseconds(times[0]), milliseconds(median(times)));
        let worst = times.last().copied().map(milliseconds).unwrap_or_default();
        println!("{name:<24} {best:>8.1} {middle:>8.1} {worst:>8.1} {:>16.1}", middle - floor);
    }
    println!("\nThe goal for fedvirt is at most 20 ms over the bare calls.");
    Ok(())
}

const NAME: &str = "bench";

fn config() -> CloudInit {
    CloudInit::new().hostname(NAME).user(User::new("alice").sudo())
}

fn spec(image: &str) -> Spec {
    Guest::builder(NAME)
        .memory(ByteSize::mib(512))
        .image(image)
        .disk_size(ByteSize::gib(10))
        .cloud_init(config())
}

/// The whole call, a new connection included.
fn ours(uri: &str, image: &str) -> Result<Duration, Box<dyn Error>> {
    let mut made = None;
    let took = time(|| made = Some(Host::open(uri).and_then(|host| spec(image).create(&host, &()))));
    made.ok_or("nothing was made")??.delete()?;
    Ok(took)
}

/// Only the calls that nobody can leave out, with documents that were written beforehand.
fn bare(uri: &str, image: &str) -> Result<Duration, Box<dyn Error>> {
    let plan = spec(image).plan(&Host::open(uri)?)?;
    let seed = plan.seed.as_ref().ok_or("the plan has no seed")?;
    let (domain, overlay, seed_volume) = (plan.domain.to_xml(), plan.overlay.to_xml(), seed.volume.to_xml());
    let mut made = None;
    let took = time(|| {
        made = Some((|| {
            let connect = Connect::open(Some(uri))?;
            let pool = connect.lookup_storage_pool_by_name(&plan.pool)?;
            let overlay = StorageVol::create_xml(&pool, &overlay, 0)?;
            let volume = StorageVol::create_xml(&pool, &seed_volume, 0)?;
            let stream = Stream::new(&connect, 0)?;
            volume.upload(&stream, 0, seed.content.len() as u64, 0)?;
            let mut rest = &seed.content[..];
            while !rest.is_empty() {
                let sent = stream.send(rest)?;
                rest = &rest[usize::try_from(sent).unwrap_or_default()..];
            }
            stream.finish()?;
            let domain = connect.define_domain_xml(&domain)?;
            domain.create()?;
            Ok::<_, virt::error::Error>((domain, overlay, volume))
        })());
    });
    let (domain, overlay, volume) = made.ok_or("nothing was made")??;
    domain.destroy()?;
    domain.undefine()?;
    overlay.delete(0)?;
    volume.delete(0)?;
    Ok(took)
}

fn virt_install(uri: &str, image: &str, user_data: &Path) -> Result<Duration, Box<dyn Error>> {
    let mut command = Command::new("virt-install");
    command
        .args([
            "--connect",
            uri,
            "--name",
            NAME,
            "--memory",
            "512",
            "--vcpus",
            "1",
            "--import",
            "--osinfo",
            "debian11",
        ])
        .args(["--disk", &format!("size=10,backing_store={image},backing_format=qcow2")])
        .args(["--cloud-init", &format!("user-data={}", user_data.display())])
        .args(["--network", "default", "--graphics", "none", "--noautoconsole", "--quiet"]);
    let mut done = None;
    let took = time(|| done = Some(command.output()));
    let output = done.ok_or("it did not run")??;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let connect = Connect::open(Some(uri))?;
    let domain = connect.lookup_domain_by_name(NAME)?;
    domain.destroy()?;
    domain.undefine()?;
    let pool = connect.lookup_storage_pool_by_name("default")?;
    pool.refresh(0)?;
    for volume in pool.list_all_volumes(0)? {
        volume.delete(0)?;
    }
    Ok(took)
}
