//! fedvirt for C. What a C programmer needs to know stands in the header `include/fedvirt.h`, which is generated
//! from these files; the comments on exported items are written for C, and become the header's.
//!
//! There is one file per subject. Whatever C hands over arrives as one of the types of `ffi`, where the promises
//! that the header asks of C are relied upon: an exported function has no `unsafe` in it.

#![allow(non_camel_case_types, reason = "these are C's names")]

mod ffi;

// In the order in which the header has them.
pub mod version;

pub mod error;

pub mod text;

pub mod bytes;

pub mod document;

pub mod path;

pub mod find;

pub mod compare;

pub mod cloudinit;

pub mod network_config;

pub mod multipart;

pub mod seed;

pub mod ignition;

pub mod plan;

pub mod progress;

pub mod image;

pub mod cache;

pub mod images;

pub mod images_lock;

#[cfg(feature = "libvirt")]
pub mod domain;

#[cfg(feature = "libvirt")]
pub mod network;

#[cfg(feature = "libvirt")]
pub mod reader;

#[cfg(feature = "libvirt")]
pub mod storage;

#[cfg(feature = "libvirt")]
pub mod pool_images;

#[cfg(feature = "libvirt")]
pub mod host;

#[cfg(feature = "libvirt")]
pub mod guest;
