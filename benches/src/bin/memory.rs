//! The heap that a typed tree holds, for every byte of its document.
//!
//!     memory FOLDER      (scripts/fetch-libvirt-docs.sh fills one)

use std::alloc::{GlobalAlloc, Layout, System};
use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use fedvirt_benches::documents::{Document, domains};
use fedvirt_core::model::domain::Domain;

/// Typical ones: what virt-manager makes, with what libvirt adds to it, and a running one.
const TYPICAL: [&str; 2] = [
    "qemuxml2xmloutdata/q35-virt-manager-basic.x86_64-latest.xml",
    "qemuhotplugtestdomains/qemuhotplug-console-compat-2-live.xml",
];

/// The system's allocator, and how many bytes of it are in use, as they were asked for.
struct Counting;

static BYTES: AtomicUsize = AtomicUsize::new(0);
static BLOCKS: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call goes to the system's allocator as it came; counting neither allocates nor unwinds.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        BYTES.fetch_add(layout.size(), Relaxed);
        BLOCKS.fetch_add(1, Relaxed);
        // SAFETY: the caller's promise about the layout is passed on.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        BYTES.fetch_sub(layout.size(), Relaxed);
        BLOCKS.fetch_sub(1, Relaxed);
        // SAFETY: the block came from `alloc` above, so from the system's allocator, with this layout.
        unsafe { System.dealloc(at, layout) }
    }
    // `realloc` and `alloc_zeroed` are made of these two.
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What one or several trees take.
#[derive(Default, Clone, Copy)]
struct Cost {
    text: usize,
    tree: usize,
    blocks: usize,
}

impl Cost {
    fn of(text: &str) -> Result<Self, Box<dyn Error>> {
        let (bytes, blocks) = (BYTES.load(Relaxed), BLOCKS.load(Relaxed));
        let domain = Domain::from_xml(text)?;
        // The root's own fields are not on the heap, unless the caller puts them there.
        let tree = BYTES.load(Relaxed) - bytes + size_of_val(&domain);
        Ok(Self { text: text.len(), tree, blocks: BLOCKS.load(Relaxed) - blocks })
    }

    fn times(self) -> f64 {
        self.tree as f64 / self.text as f64
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: memory FOLDER")?;
    let documents = domains(&folder)?;
    println!(
        "the typed tree, as bytes asked of the allocator, its root included; the document's text is not counted\n"
    );
    println!("{:<64} {:>8} {:>8} {:>8} {:>7}", "", "document", "tree", "blocks", "times");
    for name in TYPICAL {
        let document = documents.iter().find(|document| document.path.ends_with(name));
        print(name, Cost::of(&document.ok_or_else(|| format!("{name} is not there"))?.text)?);
    }
    let mut costs = Vec::with_capacity(documents.len());
    for Document { text, .. } in &documents {
        costs.push(Cost::of(text)?);
    }
    costs.sort_by(|a, b| a.times().total_cmp(&b.times()));
    print("the document in the middle", costs[costs.len() / 2]);
    print("the worst", costs[costs.len() - 1]);
    let all = costs.iter().fold(Cost::default(), |sum, cost| Cost {
        text: sum.text + cost.text,
        tree: sum.tree + cost.tree,
        blocks: sum.blocks + cost.blocks,
    });
    print(&format!("all {} domain documents", documents.len()), all);
    println!("\nthe goal for a typical one is at most 4.0");
    Ok(())
}

fn print(name: &str, cost: Cost) {
    let Cost { text, tree, blocks } = cost;
    println!("{name:<64} {text:>8} {tree:>8} {blocks:>8} {:>7.2}", cost.times());
}
