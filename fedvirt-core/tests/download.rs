//! Downloads from a server that does everything wrong that servers, networks and disks can do.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod gpg;
#[path = "server/mod.rs"]
mod server;
#[path = "download/support.rs"]
mod support;
#[path = "shared/user.rs"]
mod user;

use std::fs;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use fedvirt_core::image::{
    Cache, Cached, Digest, Entry, Fetch, Fetched, Http, ImagesLock, Prune, Source, Stream, Trust, Verified,
};
use fedvirt_core::{ByteSize, Error};
use gpg::Gpg;
use serde_json::json;
use server::{Authority, File, Proxy, Server, Step, answer, redirect};
use sha2::Digest as _;
use support::*;

const MIB: usize = 1 << 20;

#[test]
#[ignore = "the process that other tests start"]
fn child() {
    be_child();
}

#[test]
fn cut_connections_go_on_where_they_broke_off() {
    alone(|folder| {
        let content = content(3 * MIB + 7, 1);
        for (i, cut) in [0, 1, 1000, MIB, 3 * MIB + 6].into_iter().enumerate() {
            let file = File::new(&content);
            let server = Server::http(move |request| {
                let file = file.clone();
                if request.number == 0 { file.cut(cut) } else { file }.answer(request)
            });
            let folder = folder.join(i.to_string());
            fetch_content(&folder, &entry(&[server.url("/disk")], &content, json!({})), &content);
            let requests = server.requests();
            assert_eq!(requests.len(), 2, "cut at {cut}");
            assert_eq!(requests[1].from(), (cut > 0).then_some(cut as u64));
            assert_eq!(requests[1].headers.get("if-range").map(String::as_str), (cut > 0).then_some("\"1\""));
            assert_eq!(requests[0].headers["accept-encoding"], "identity");
        }
    });
}

#[test]
fn cut_again_and_again() {
    alone(|folder| {
        // More often than there are tries: each brings something new.
        let content = content(12 * MIB, 2);
        let file = File::new(&content).cut(MIB + 1);
        let server = Server::http(move |request| file.answer(request));
        fetch_content(folder, &entry(&[server.url("/disk")], &content, json!({})), &content);
        assert_eq!(server.requests().len(), 12);

        // And none that brings nothing is repeated for ever.
        let server =
            Server::http(|_| vec![Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n".into())]);
        let text =
            error(fetch(&folder.join("b"), &entry(&[server.url("/")], b"123456789", json!({}))), "Download");
        assert!(text.contains("so 5 more times"), "{text}");
        assert_eq!(server.requests().len(), 6);
        assert_eq!(leftovers(&folder.join("b")), Vec::<String>::new());
    });
}

#[test]
fn servers_that_give_no_parts() {
    alone(|folder| {
        let content = content(2 * MIB, 3);
        for (i, tag) in [Some("\"1\""), None].into_iter().enumerate() {
            let file = File::new(&content).tag(tag).without_ranges();
            let server = Server::http(move |request| {
                let file = file.clone();
                if request.number == 0 { file.cut(MIB) } else { file }.answer(request)
            });
            let folder = folder.join(i.to_string());
            fetch_content(&folder, &entry(&[server.url("/disk")], &content, json!({})), &content);
            assert_eq!(server.requests().len(), 2);
        }
    });
}

#[test]
fn lengths_that_are_missing_or_wrong() {
    alone(|folder| {
        let content = content(MIB, 4);
        let of = |server: &Server, size: Option<usize>| {
            entry(&[server.url("/disk")], &content, json!({ "size": size }))
        };

        // None: the end of the connection is the end.
        let file = File::new(&content).length(None);
        let server = Server::http(move |request| file.answer(request));
        fetch_content(&folder.join("none"), &of(&server, None), &content);

        // None, and cut: the catalogue's size tells, or else the digest.
        for (name, size, from) in [("cut", Some(MIB), Some(1000)), ("cut-unsized", None, None)] {
            let file = File::new(&content).length(None);
            let server = Server::http(move |request| {
                let file = file.clone();
                if request.number == 0 { file.cut(1000) } else { file }.answer(request)
            });
            fetch_content(&folder.join(name), &of(&server, size), &content);
            assert_eq!(server.requests()[1].from(), from, "{name}");
        }

        // More than there is: the server knows better when it is asked for the rest.
        let file = File::new(&content);
        let server = Server::http(move |request| {
            let file = file.clone();
            if request.number == 0 { file.length(Some(2 * MIB as u64)) } else { file }.answer(request)
        });
        fetch_content(&folder.join("long"), &of(&server, None), &content);
        assert_eq!(server.requests().len(), 2);

        // Less than there is.
        let file = File::new(&content).length(Some(1000));
        let server = Server::http(move |request| file.answer(request));
        let text = error(fetch(&folder.join("short"), &of(&server, None)), "DigestMismatch");
        assert!(text.contains(&sha256(&content)) && text.contains(&sha256(&content[..1000])), "{text}");
        assert!(is_empty(&folder.join("short")));

        // More than the catalogue says: at once, when the server says so, and else with the first byte too many.
        for (name, length) in [("more", Some(MIB as u64)), ("more-unsaid", None)] {
            let file = File::new(&content).length(length);
            let server = Server::http(move |request| {
                let mut answer = file.answer(request);
                answer.push(Step::Stall);
                answer
            });
            let text = error(fetch(&folder.join(name), &of(&server, Some(MIB - 1))), "Download");
            assert!(text.contains("its catalogue says"), "{text}");
            assert_eq!(server.requests().len(), 1);
        }
    });
}

#[test]
fn files_that_change_between_two_tries() {
    alone(|folder| {
        let (old, new) = (content(2 * MIB, 5), content(2 * MIB, 6));
        let longer = content(2 * MIB + 1, 7);
        for (name, new, first, second) in [
            ("tags", &new, Some("\"1\""), Some("\"2\"")),
            ("length", &longer, None, None),
            // Nothing gives it away but the digest of what was put together.
            ("silently", &new, None, None),
        ] {
            let (before, after) = (File::new(&old).tag(first).cut(MIB), File::new(new).tag(second));
            let server = Server::http(move |request| {
                if request.number == 0 { &before } else { &after }.answer(request)
            });
            let folder = folder.join(name);
            fetch_content(&folder, &entry(&[server.url("/disk")], new, json!({})), new);
            let from: Vec<_> = server.requests().iter().map(|request| request.from()).collect();
            assert_eq!(from, [None, Some(MIB as u64), None], "{name}");
        }

        // By their dates, and by servers that send another part than was asked for.
        let (before, after) =
            (File::new(&old).tag(None).changed("Mon").cut(MIB), File::new(&new).tag(None).changed("Tue"));
        let server =
            Server::http(move |request| if request.number == 0 { &before } else { &after }.answer(request));
        fetch_content(&folder.join("dates"), &entry(&[server.url("/disk")], &new, json!({})), &new);
        assert_eq!(server.requests()[1].headers["if-range"], "Mon");

        let file = File::new(&new);
        let server = Server::http(move |request| match request.number {
            0 => file.clone().cut(MIB).answer(request),
            1 => answer("206 Partial Content", &[("content-range", "bytes 5-8/2097152")], "abcd"),
            _ => file.answer(request),
        });
        fetch_content(&folder.join("part"), &entry(&[server.url("/disk")], &new, json!({})), &new);

        // One that is never the same has an end, too.
        let files: Vec<_> =
            ["\"1\"", "\"2\"", "\"3\""].map(|tag| File::new(&new).tag(Some(tag)).cut(MIB)).into();
        let server = Server::http(move |request| files[request.number % 3].answer(request));
        let text =
            error(fetch(&folder.join("ever"), &entry(&[server.url("/disk")], &new, json!({}))), "Download");
        assert!(text.contains("has changed on the server"), "{text}");
        assert_eq!(leftovers(&folder.join("ever")), Vec::<String>::new());
    });
}

#[test]
fn what_has_another_digest_never_gets_into_the_cache() {
    alone(|folder| {
        let (wrong, right) = (content(MIB, 8), content(MIB, 9));
        let file = File::new(&wrong);
        let bad = Server::http(move |request| file.answer(request));
        let text = error(fetch(folder, &entry(&[bad.url("/disk")], &right, json!({}))), "DigestMismatch");
        for part in [bad.url("/disk"), sha256(&wrong), sha256(&right)] {
            assert!(text.contains(&part), "{text}");
        }
        assert!(is_empty(folder) && leftovers(folder).is_empty());
        assert_eq!(bad.requests().len(), 1);

        // Another mirror may have it.
        let file = File::new(&right);
        let good = Server::http(move |request| file.answer(request));
        fetch_content(folder, &entry(&[bad.url("/disk"), good.url("/disk")], &right, json!({})), &right);
        assert_eq!((bad.requests().len(), good.requests().len()), (2, 1));
    });
}

#[test]
fn mirrors_are_tried_in_turn() {
    alone(|folder| {
        let content = content(2 * MIB, 10);
        let file = File::new(&content);
        let gone = Server::http(|_| answer("404 Not Found", &[], "no"));
        let page = Server::http(|_| {
            answer("200 OK", &[("content-type", "text/html")], "\n<!DOCTYPE html><title>Log in")
        });
        let cut = file.clone().tag(Some("\"a\"")).cut(MIB);
        let breaks = Server::http(move |request| {
            if request.number == 0 { cut.answer(request) } else { answer("503 Service Unavailable", &[], "") }
        });
        let good = Server::http(move |request| file.clone().tag(Some("\"b\"")).answer(request));
        let closed = "http://127.0.0.1:1/disk".to_owned();
        let urls = [gone.url("/disk"), page.url("/disk"), closed, breaks.url("/disk"), good.url("/disk")];
        let entry = entry(&urls, &content, json!({}));
        let listener = Listener::default();
        let http = http().retries(2);
        let fetched = Fetch::new(&entry).cache(&cache(folder)).http(&http).run(&listener).unwrap();
        assert!(fs::read(fetched.path).unwrap() == *content);
        let count = |server: &Server| server.requests().len();
        assert_eq!([count(&gone), count(&page), count(&breaks), count(&good)], [1, 1, 3, 1]);
        // What one began another one ends; tags are each server's own.
        let last = &good.requests()[0];
        assert_eq!((last.from(), last.headers.get("if-range")), (Some(MIB as u64), None));
        let notes = listener.notes.lock().unwrap().join("\n");
        for part in [
            "404 (Not Found)",
            "a web page instead",
            "127.0.0.1:1 cannot be reached",
            "503",
            "trying again in",
        ] {
            assert!(notes.contains(part), "{part} in {notes}");
        }
        assert_eq!(*listener.last.lock().unwrap(), (2 * MIB as u64, Some(2 * MIB as u64)));
        assert_eq!(
            (listener.started.load(Ordering::SeqCst), listener.finished.load(Ordering::SeqCst)),
            (1, 1)
        );
    });
}

#[test]
fn answers_that_bring_no_file() {
    alone(|folder| {
        let content = content(1000, 11);
        for (status, requests, says) in [
            ("404 Not Found", 1, "404 (Not Found)"),
            ("403 Forbidden", 1, "403"),
            ("500 Internal Server Error", 6, "500"),
            ("429 Too Many Requests", 6, "429"),
            ("204 No Content", 1, "204"),
            ("206 Partial Content", 1, "206"),
            ("299 Odd", 1, "299"),
        ] {
            let server = Server::http(move |_| answer(status, &[], "<html>"));
            let text = error(fetch(folder, &entry(&[server.url("/disk")], &content, json!({}))), "Download");
            assert!(text.contains(says) && text.contains(&server.url("/disk")), "{text}");
            assert_eq!(server.requests().len(), requests, "{status}");
            assert!(leftovers(folder).is_empty() && is_empty(folder));
        }
        for page in ["<!doctype HTML><p>", "  \r\n<HTML><body>", "<!DOCTYPE html>"] {
            let server = Server::http(move |_| answer("200 OK", &[], page));
            let text = error(fetch(folder, &entry(&[server.url("/disk")], &content, json!({}))), "Download");
            assert!(text.contains("a web page instead of the file"), "{text}");
        }
        // No HTTP at all.
        let server = Server::http(|_| vec![Step::Send(b"SSH-2.0-OpenSSH_9.2\r\n".into())]);
        error(fetch(folder, &entry(&[server.url("/disk")], &content, json!({}))), "Download");

        // It asks to come back, and then is there; or asks for more patience than anybody has.
        let file = File::new(&content);
        let server = Server::http(move |request| match request.number {
            0 => answer("503 Service Unavailable", &[("retry-after", "0")], ""),
            _ => file.answer(request),
        });
        fetch_content(folder, &entry(&[server.url("/disk")], &content, json!({})), &content);
        let server = Server::http(|_| answer("503 Service Unavailable", &[("retry-after", "86400")], ""));
        error(fetch(&folder.join("b"), &entry(&[server.url("/disk")], &content, json!({}))), "Download");
        assert_eq!(server.requests().len(), 1);

        for (urls, says) in
            [(&["ftp://127.0.0.1/disk".to_owned()][..], "no http or https address"), (&[], "no address")]
        {
            let text = error(fetch(&folder.join("b"), &entry(urls, &content, json!({}))), "Download");
            assert!(text.contains(says), "{text}");
        }
    });
}

#[test]
fn redirects() {
    alone(|folder| {
        let authority = Authority::new();
        trust(folder, &authority);
        let content = content(1000, 12);
        let file = File::new(&content);
        let plain = Server::http(move |request| file.answer(request));
        let (file, to_plain) = (File::new(&content), plain.url("/disk"));
        let secure = Server::https(&authority, move |request| match request.target.as_str() {
            "/a/loop" => redirect("loop"),
            "/plain" => redirect(&to_plain),
            "/file" => redirect("file:///etc/passwd"),
            "/nowhere" => answer("302 Found", &[], ""),
            "/a/b" => redirect("../disk?x"),
            "/disk?x" => file.answer(request),
            _ => answer("404 Not Found", &[], ""),
        });
        let of = |path: &str, verified: serde_json::Value| {
            entry(&[secure.url(path)], &content, json!({ "verified": verified }))
        };
        let text = error(fetch(folder, &of("/a/loop", json!("https"))), "Download");
        assert!(text.contains("more than 10 times"), "{text}");
        assert_eq!(secure.requests().len(), 11);
        for path in ["/file", "/nowhere"] {
            let text = error(fetch(folder, &of(path, json!("given"))), "Download");
            assert!(text.contains("redirects to"), "{text}");
        }
        // Plain http needs a digest that can be trusted, or leave.
        for verified in ["https", "unprotected"] {
            let text = error(fetch(folder, &of("/plain", json!(verified))), "Untrusted");
            assert!(text.contains("redirected to http://") && text.contains("not protected"), "{text}");
            let direct = entry(&[plain.url("/disk")], &content, json!({ "verified": verified }));
            error(fetch(folder, &direct), "Untrusted");
        }
        assert!(plain.requests().is_empty() && is_empty(folder) && leftovers(folder).is_empty());
        let unprotected = of("/plain", json!("https"));
        let http = http().allow_plain(true);
        Fetch::new(&unprotected).cache(&cache(&folder.join("allowed"))).http(&http).run(&()).unwrap();
        let signed = json!({"signed": {"fingerprint": "AB"}});
        let fetched = fetch_content(&folder.join("signed"), &of("/plain", signed.clone()), &content);
        assert_eq!(serde_json::to_value(fetched.verified).unwrap(), signed);
        fetch_content(&folder.join("given"), &of("/plain", json!("given")), &content);
        fetch_content(&folder.join("relative"), &of("/a/b", json!("https")), &content);
    });
}

#[test]
fn certificates_are_checked() {
    alone(|folder| {
        let (known, unknown) = (Authority::new(), Authority::new());
        trust(folder, &known);
        let content = content(3 * MIB, 13);
        let files = [File::new(&content), File::new(&content)];
        let [file, same] = files;
        let good = Server::https(&known, move |request| {
            // TLS can be cut as well.
            let file = file.clone();
            if request.number == 0 { file.cut(MIB) } else { file }.answer(request)
        });
        let bad = Server::https(&unknown, move |request| same.answer(request));
        fetch_content(folder, &entry(&[good.url("/disk")], &content, json!({"verified": "https"})), &content);
        assert_eq!(good.requests()[1].from(), Some(MIB as u64));
        let other = json!({"verified": "https", "digest": sha256(b"other")});
        let text = error(fetch(folder, &entry(&[bad.url("/disk")], &content, other)), "Download");
        assert!(text.contains("certificate") && text.contains("SSL_CERT_FILE"), "{text}");
        assert!(bad.requests().is_empty());
    });
}

#[test]
fn drips_and_stalls_can_be_cancelled_and_end() {
    alone(|folder| {
        let content = content(MIB, 14);
        // A server that stalls for ever, and one that drips: only cancelling ends them.
        let stalls = Server::http({
            let file = File::new(&content).cut(1000);
            move |request| {
                let mut answer = file.answer(request);
                answer.push(Step::Stall);
                answer
            }
        });
        let drips = Server::http({
            let content = content.clone();
            move |_| {
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", content.len());
                let drops = content[..20_000]
                    .chunks(1)
                    .flat_map(|drop| [Step::Send(drop.into()), Step::Pause(Duration::from_millis(10))]);
                [Step::Send(head.into())].into_iter().chain(drops).collect()
            }
        });
        let silent = Server::http(|_| vec![Step::Stall]);
        for (server, at) in [(&stalls, 0), (&drips, 1), (&silent, 0)] {
            let listener = Listener { cancel_at: Some(at), ..Listener::default() };
            let entry = entry(&[server.url("/disk")], &content, json!({}));
            let http = Http::new().timeout(Duration::from_secs(3600));
            let result = Fetch::new(&entry).cache(&cache(folder)).http(&http).run(&listener);
            assert!(error(result, "Cancelled").contains("downloading"));
            assert!(is_empty(folder));
        }
        // Patience has an end, and then it goes on from there.
        let file = File::new(&content);
        let server = Server::http(move |request| {
            let mut answer = file.clone().cut(MIB / 2).answer(request);
            if request.number == 0 {
                answer.push(Step::Stall);
            }
            answer
        });
        let entry = entry(&[server.url("/disk")], &content, json!({}));
        let http = Http::new().timeout(Duration::from_millis(300)).retry_delay(Duration::from_millis(1));
        let fetched = Fetch::new(&entry).cache(&cache(&folder.join("b"))).http(&http).run(&()).unwrap();
        assert!(fs::read(fetched.path).unwrap() == *content);
        // One that goes on, but so slowly that nobody lives to see the end, is left for another.
        let good = Server::http({
            let file = File::new(&content);
            move |request| file.answer(request)
        });
        let listener = Listener::default();
        let both = support::entry(&[drips.url("/disk"), good.url("/disk")], &content, json!({}));
        let once = http.clone().retries(0);
        let fetched = Fetch::new(&both).cache(&cache(&folder.join("d"))).http(&once).run(&listener).unwrap();
        assert!(fs::read(fetched.path).unwrap() == *content);
        assert!(good.requests()[0].from().is_some_and(|from| from > 0));
        let notes = listener.notes.lock().unwrap().join("\n");
        assert!(notes.contains("slower than a kibibyte per second"), "{notes}");
        let text = error(once.allow_plain(true).get(&drips.url("/list"), MIB), "Download");
        assert!(text.contains("slower than"), "{text}");
        // One that is just fast enough for that, and of which there is no end.
        let endless = Server::http(|_| {
            let piece = [Step::Send(vec![b'a'; 1000]), Step::Pause(Duration::from_millis(20))];
            let head = Step::Send(b"HTTP/1.1 200 OK\r\n\r\n".to_vec());
            [head].into_iter().chain(std::iter::repeat_n(piece, 5000).flatten()).collect()
        });
        let asking = http.clone().allow_plain(true).timeout(Duration::from_millis(500));
        let text = error(asking.get(&endless.url("/list"), MIB), "Download");
        assert!(text.contains("not come as a whole within 5 seconds"), "{text}");
        assert_eq!(endless.requests().len(), 1);

        let silent = entry_of(&silent, &content);
        let result = Fetch::new(&silent).cache(&cache(&folder.join("c"))).http(&http.retries(1)).run(&());
        assert!(error(result, "Download").contains("does not answer"));
    });
}

fn entry_of(server: &Server, content: &[u8]) -> fedvirt_core::image::Entry {
    entry(&[server.url("/disk")], content, json!({}))
}

#[test]
fn packed_images() {
    alone(|folder| {
        // With a hole, as images have.
        let image = [&content(MIB, 15)[..], &[0; 4 * MIB], &content(100_000, 16)].concat();
        for (i, (program, arguments, compression)) in
            [("xz", &["-1"][..], "xz"), ("zstd", &["-q"], "zstd"), ("gzip", &["-1"], "gzip")]
                .into_iter()
                .enumerate()
        {
            let packed = Arc::new(filter(program, arguments, &image, folder));
            let file = File::new(&packed);
            let server = Server::http(move |request| {
                let file = file.clone();
                if request.number == 0 { file.cut(MIB / 2) } else { file }.answer(request)
            });
            let fields = json!({"compression": compression, "unpacked_digest": sha256(&image)});
            let packed_entry = entry(&[server.url("/disk")], &packed, fields);
            let folder = folder.join(i.to_string());
            let fetched = fetch(&folder, &packed_entry).unwrap();
            assert!(fs::read(&fetched.path).unwrap() == image, "{program}");
            assert_eq!(fetched.content.to_string(), sha256(&image));
            assert_eq!(fetched.digest.to_string(), sha256(&packed));
            let metadata = fs::metadata(&fetched.path).unwrap();
            assert!(metadata.blocks() * 512 < 2 * MIB as u64, "{program}: the hole takes room");
            assert_eq!(leftovers(&folder), Vec::<String>::new());
            assert!(fetch(&folder, &packed_entry).unwrap().cached);

            // What is in it is not what the catalogue says; it cannot be unpacked; it was cut before it was signed.
            for (fields, kind, says) in [
                (json!({"compression": compression, "unpacked_digest": sha256(b"x")}), "DigestMismatch", ""),
                (
                    json!({"compression": if i == 0 { "gzip" } else { "xz" }}),
                    "Download",
                    "cannot be unpacked",
                ),
            ] {
                let folder = folder.join("wrong");
                let text = error(fetch(&folder, &entry(&[server.url("/disk")], &packed, fields)), kind);
                assert!(text.contains(says), "{text}");
                assert!(is_empty(&folder) && leftovers(&folder).is_empty());
            }
            let half = Arc::new(packed[..packed.len() / 2].to_vec());
            let file = File::new(&half);
            let server = Server::http(move |request| file.answer(request));
            let cut = entry(&[server.url("/disk")], &half, json!({ "compression": compression }));
            assert!(error(fetch(&folder.join("cut"), &cut), "Download").contains("cannot be unpacked"));
            // The wrong file is told as that, and not as one that cannot be unpacked.
            let wrong = entry(&[server.url("/disk")], &packed, json!({ "compression": compression }));
            error(fetch(&folder.join("other"), &wrong), "DigestMismatch");
        }
    });
}

#[test]
fn small_files_that_unpack_to_what_fills_a_disk() {
    alone(|folder| {
        let bomb = vec![0; 64 * MIB];
        for (program, arguments, compression) in
            [("xz", &["-1"][..], "xz"), ("zstd", &["-q"], "zstd"), ("gzip", &["-1"], "gzip")]
        {
            let packed = Arc::new(filter(program, arguments, &bomb, folder));
            assert!(packed.len() < MIB);
            let file = File::new(&packed);
            let server = Server::http(move |request| file.answer(request));
            let entry = entry(&[server.url("/disk")], &packed, json!({ "compression": compression }));
            let limited = Fetch::new(&entry).cache(&cache(folder)).limit(ByteSize::mib(63));
            let text = error(limited.run(&()), "Download");
            assert!(text.contains("unpacks to more than"), "{text}");
            assert!(is_empty(folder) && leftovers(folder).is_empty());
        }
    });
}

#[test]
fn sixteen_threads_make_one_request() {
    alone(|folder| {
        let content = content(4 * MIB, 17);
        let file = File::new(&content);
        let server = Server::http(move |request| {
            let mut answer = file.answer(request);
            // So that the others come while it is under way.
            answer.insert(1, Step::Pause(Duration::from_millis(200)));
            answer
        });
        let entry = entry_of(&server, &content);
        let together = std::sync::Barrier::new(16);
        let cached: usize = thread::scope(|scope| {
            let fetch = || {
                together.wait();
                usize::from(fetch(folder, &entry).unwrap().cached)
            };
            let threads: Vec<_> = (0..16).map(|_| scope.spawn(fetch)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!((cached, server.requests().len()), (15, 1));

        // Who waits can stop waiting.
        let stalls = Server::http(|_| vec![Step::Stall]);
        let entry = entry_of(&stalls, &content[1..]);
        let first = Listener::default();
        thread::scope(|scope| {
            let first_one = scope.spawn(|| Fetch::new(&entry).cache(&cache(folder)).run(&first));
            while stalls.requests().is_empty() {
                thread::sleep(Duration::from_millis(5));
            }
            let second = Listener::default();
            second.cancelled.store(true, Ordering::SeqCst);
            let text = error(Fetch::new(&entry).cache(&cache(folder)).run(&second), "Cancelled");
            assert!(text.contains("another process"), "{text}");
            first.cancelled.store(true, Ordering::SeqCst);
            error(first_one.join().unwrap(), "Cancelled");
        });
        assert_eq!(stalls.requests().len(), 1);
    });
}

#[test]
fn four_processes_make_one_request() {
    alone(|folder| {
        let content = content(4 * MIB, 18);
        let file = File::new(&content);
        let server = Server::http(move |request| {
            let mut answer = file.answer(request);
            answer.insert(1, Step::Pause(Duration::from_millis(500)));
            answer
        });
        let entry = entry_of(&server, &content);
        let children: Vec<_> = (0..4).map(|_| process(folder, &entry, &[]).spawn().unwrap()).collect();
        let printed: Vec<_> =
            children.into_iter().map(|child| printed(&child.wait_with_output().unwrap())).collect();
        for printed in &printed {
            assert_eq!(printed.get("content"), Some(&sha256(&content)), "{printed:?}");
        }
        assert_eq!(printed.iter().filter(|printed| printed["cached"] == "false").count(), 1);
        assert_eq!(server.requests().len(), 1);
    });
}

#[test]
fn a_process_that_is_killed_leaves_what_the_next_one_goes_on_from() {
    alone(|folder| {
        let image = content(4 * MIB, 19);
        let packed = Arc::new(filter("gzip", &["-1"], &image, folder));
        for (name, content, compression) in [("plain", &image, "none"), ("packed", &packed, "gzip")] {
            let folder = folder.join(name);
            fs::create_dir(&folder).unwrap();
            let file = File::new(content);
            let server = Server::http(move |request| {
                let file = file.clone();
                if request.number > 0 {
                    return file.answer(request);
                }
                let mut answer = file.cut(3 * MIB).answer(request);
                answer.push(Step::Stall);
                answer
            });
            let entry = entry(&[server.url("/disk")], content, json!({ "compression": compression }));
            let mut killed = process(&folder, &entry, &[]).spawn().unwrap();
            let digest = entry.digest.hex();
            let place = if compression == "none" { "cache" } else { "cache/unpacked" };
            let part = folder.join(format!("{place}/sha256/{digest}.part"));
            let arrived = || part.metadata().map_or(0, |part| part.len());
            while arrived() < MIB as u64 {
                assert!(killed.try_wait().unwrap().is_none(), "it ended by itself");
                thread::sleep(Duration::from_millis(10));
            }
            killed.kill().unwrap();
            killed.wait().unwrap();
            assert!(is_empty(&folder));
            let arrived = arrived();

            let next = printed(&process(&folder, &entry, &[]).output().unwrap());
            assert_eq!(next.get("content"), Some(&sha256(&image)), "{next:?}");
            assert_eq!(next["left"], "[] false");
            let second = &server.requests()[1];
            assert_eq!((second.from(), second.headers["if-range"].as_str()), (Some(arrived), "\"1\""));

            // A machine that lost its power may have a part with other bytes, or too many.
            for (spoil, size) in [("zeros", MIB), ("longer", 5 * MIB)] {
                let folder = folder.join(spoil);
                let part = folder.join(format!("{place}/sha256/{digest}.part"));
                fs::create_dir_all(part.parent().unwrap()).unwrap();
                fs::write(&part, vec![0; size]).unwrap();
                let fetched = fetch(&folder, &entry).unwrap();
                assert_eq!(fetched.content.to_string(), sha256(&image), "{spoil}");
                assert_eq!(leftovers(&folder), Vec::<String>::new());
            }
        }
    });
}

#[test]
fn a_part_that_was_made_read_only_is_no_obstacle() {
    alone(|folder| {
        let image = content(MIB, 41);
        let packed = Arc::new(filter("gzip", &["-1"], &image, folder));
        for (name, content, compression) in [("plain", &image, "none"), ("packed", &packed, "gzip")] {
            let work = folder.join(name);
            fs::create_dir(&work).unwrap();
            let file = File::new(content);
            let server = Server::http(move |request| file.answer(request));
            let entry = entry(&[server.url("/disk")], content, json!({ "compression": compression }));
            // It was killed when it had verified all, and made it what images are.
            fetch(&work, &entry).unwrap();
            let image_file = cache(&work).find(&entry.digest).unwrap().unwrap().path;
            fs::copy(&image_file, image_file.with_extension("part")).unwrap();
            fs::remove_file(&image_file).unwrap();
            user::give(&work, folder);
            let next = printed(&user::not_root(&process(&work, &entry, &[]), folder).output().unwrap());
            assert_eq!(next.get("content"), Some(&sha256(&image)), "{next:?}");
            assert_eq!(next["left"], "[] false");
        }
    });
}

#[test]
fn a_cache_that_can_only_be_read_gives_what_it_has() {
    alone(|folder| {
        let image = content(MIB, 42);
        let packed = Arc::new(filter("gzip", &["-1"], &image, folder));
        let file = File::new(&packed);
        let server = Server::http(move |request| file.answer(request));
        let plain = entry(&[server.url("/disk")], &packed, json!({ "compression": "gzip" }));
        let path = fetch(folder, &plain).unwrap().path;
        let mode = |mode| {
            for folder in
                path.ancestors().skip(1).take_while(|parent| parent.starts_with(folder.join("cache")))
            {
                fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
            }
        };
        let read = |entry: &Entry| {
            mode(0o555);
            let output = user::not_root(&process(folder, entry, &[]), folder).output().unwrap();
            mode(0o755);
            printed(&output)
        };
        let sha512 = sha2::Sha512::digest(&image[..]);
        let sha512: String = sha512.iter().map(|byte| format!("{byte:02x}")).collect();
        let more = |digest: &str| {
            entry(
                &[server.url("/disk")],
                &packed,
                json!({ "compression": "gzip", "unpacked_digest": format!("sha512:{digest}") }),
            )
        };
        let hit = |entry: &Entry| {
            let printed = read(entry);
            assert_eq!(printed.get("content"), Some(&sha256(&image)), "{printed:?}");
            assert_eq!(printed["cached"], "true");
        };
        hit(&plain);
        // Where the image must be read first, with and without a file to lock.
        hit(&more(&sha512));
        fs::remove_file(path.with_extension("lock")).unwrap();
        hit(&more(&sha512));
        fs::File::open(&path).unwrap().set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
        hit(&plain);
        hit(&more(&sha512));
        assert!(read(&more(&"0".repeat(128)))["error"].starts_with("DigestMismatch: "));
        // What is not there cannot be put there.
        let none = entry(&[server.url("/disk")], &packed, json!({}));
        assert!(read(&none)["error"].starts_with("Io: "));
        assert_eq!(server.requests().len(), 1);
    });
}

#[test]
fn one_file_as_it_came_and_unpacked() {
    alone(|folder| {
        let image = content(MIB, 43);
        let packed = Arc::new(filter("xz", &["-1"], &image, folder));
        let file = File::new(&packed);
        let server = Server::http(move |request| file.answer(request));
        let with = |fields| entry(&[server.url("/disk")], &packed, fields);
        let (as_it_came, unpacked) = (with(json!({})), with(json!({ "compression": "xz" })));
        for (name, order) in [("a", [&as_it_came, &unpacked]), ("b", [&unpacked, &as_it_came])] {
            let folder = folder.join(name);
            let paths = order.map(|entry| fetch(&folder, entry).unwrap().path);
            for (entry, path) in order.iter().zip(&paths) {
                let again = fetch(&folder, entry).unwrap();
                assert!(again.cached && again.path == *path);
                let expected = if entry.compression == unpacked.compression { &image } else { &packed };
                assert!(fs::read(path).unwrap() == **expected, "{name}");
            }
            let cache = cache(&folder);
            assert_eq!(cache.list().unwrap().len(), 2);
            assert_eq!(cache.find(&unpacked.digest).unwrap().unwrap().content.to_string(), sha256(&image));
            cache.verify(&unpacked.digest, &()).unwrap();
            assert!(cache.remove(&unpacked.digest).unwrap() && is_empty(&folder));
            assert!(!cache.remove(&unpacked.digest).unwrap());
        }
        assert_eq!(server.requests().len(), 4);

        // What is said of the unpacked image later is compared, too; it is computed once.
        let path = fetch(folder, &unpacked).unwrap().path;
        let sha512 = sha2::Sha512::digest(&image[..]);
        let sha512: String = sha512.iter().map(|byte| format!("{byte:02x}")).collect();
        let wrong = [format!("sha256:{}", "0".repeat(64)), format!("sha512:{}", "0".repeat(128))];
        for (digest, reads) in
            [(sha256(&image), 0), (format!("sha512:{sha512}"), 1), (format!("sha512:{sha512}"), 0)]
        {
            let entry = with(json!({ "compression": "xz", "unpacked_digest": digest }));
            let listener = Listener::default();
            let again = Fetch::new(&entry).cache(&cache(folder)).http(&http()).run(&listener).unwrap();
            assert!(again.cached && again.path == path);
            assert_eq!(listener.started.load(Ordering::SeqCst), reads, "{digest}");
        }
        for digest in wrong {
            let entry = with(json!({ "compression": "xz", "unpacked_digest": digest }));
            error(fetch(folder, &entry), "DigestMismatch");
        }
        assert_eq!(server.requests().len(), 5);
    });
}

#[test]
fn a_full_disk() {
    alone(|folder| {
        let image = vec![7; 8 * MIB];
        let packed = Arc::new(filter("gzip", &["-1"], &image, folder));
        let image = Arc::new(image);
        // There is a page for what the server said, and room for the image, but none for what is to be known of it.
        let exact = content(2 * MIB - 4096, 31);
        for (content, compression) in [(&image, "none"), (&packed, "gzip"), (&exact, "none")] {
            let file = File::new(content);
            let server = Server::http(move |request| file.answer(request));
            let entry = entry(&[server.url("/disk")], content, json!({ "compression": compression }));
            // A file system that is seen and ends with the process.
            let inner = process(folder, &entry, &[]);
            let mut command = Command::new("unshare");
            command.args(["--mount", "--map-root-user", "sh", "-c"]);
            command.arg("mkdir -p \"$0\" && mount -t tmpfs -o size=2m tmpfs \"$0\" && exec \"$@\"");
            command.arg(folder.join("cache")).arg(inner.get_program());
            user::take_over(&mut command, &inner);
            let output = command.output().expect("unshare (package util-linux) is needed");
            let text = String::from_utf8_lossy(&output.stderr);
            assert!(
                output.status.success(),
                "{text}\nthis test mounts a tmpfs in a namespace of its own: run it as root, or allow user namespaces"
            );
            let printed = printed(&output);
            assert!(printed["error"].starts_with("Download: "), "{printed:?}");
            assert!(
                printed["error"].contains("no room left") && printed["error"].contains("make room"),
                "{printed:?}"
            );
            assert_eq!(printed["left"], "[] true");
        }
    });
}

#[test]
fn proxies_of_the_environment() {
    alone(|folder| {
        let authority = Authority::new();
        trust(folder, &authority);
        let content = content(MIB, 20);
        let files = [File::new(&content), File::new(&content)];
        let [file, same] = files;
        let plain = Server::http(move |request| file.answer(request));
        let secure = Server::https(&authority, move |request| same.answer(request));
        let proxy = Proxy::start();
        let run = |name: &str, server: &Server, variables: &[(&str, String)]| {
            let entry = entry_of(server, &content);
            let folder = folder.join(name);
            fs::create_dir(&folder).unwrap();
            fs::copy(folder.join("../ca.pem"), folder.join("ca.pem")).unwrap();
            printed(&process(&folder, &entry, variables).output().unwrap())
        };
        let credentials = "Basic dXNlcjpwYXNzIHdvcmQ=";

        let done = run("http", &plain, &[("http_proxy", proxy.url())]);
        assert_eq!(done.get("content"), Some(&sha256(&content)), "{done:?}");
        let asked = &proxy.requests()[0];
        assert_eq!((asked.method.as_str(), asked.target.as_str()), ("GET", plain.url("/disk").as_str()));
        assert_eq!(asked.headers["proxy-authorization"], credentials);
        assert_eq!(plain.requests()[0].headers["host"], plain.address().to_string());

        let done = run("https", &secure, &[("https_proxy", proxy.url())]);
        assert_eq!(done.get("content"), Some(&sha256(&content)), "{done:?}");
        let asked = &proxy.requests()[1];
        assert_eq!(
            (asked.method.as_str(), asked.target.as_str()),
            ("CONNECT", secure.address().to_string().as_str())
        );
        assert_eq!(asked.headers["proxy-authorization"], credentials);

        // Each scheme its own, and none for those who are excepted.
        run("other", &plain, &[("https_proxy", proxy.url())]);
        run("except", &secure, &[("all_proxy", proxy.url()), ("NO_PROXY", "example.org,127.0.0.0/8".into())]);
        assert_eq!((proxy.requests().len(), plain.requests().len(), secure.requests().len()), (2, 2, 2));
        let dead = run("dead", &secure, &[("https_proxy", "http://a:b@127.0.0.1:1".into())]);
        assert!(dead["error"].contains("by the proxy http://127.0.0.1:1"), "{dead:?}");
    });
}

#[test]
fn without_a_network_the_cache_is_enough_and_damage_is_found() {
    alone(|folder| {
        let content = content(MIB, 21);
        let file = File::new(&content);
        let server = Server::http(move |request| file.answer(request));
        let entry = entry_of(&server, &content);
        let offline = || Fetch::new(&entry).cache(&cache(folder)).offline(true).run(&());
        assert!(error(offline(), "Download").contains("not in the cache"));
        let path = fetch_content(folder, &entry, &content).path;
        assert_eq!(cache(folder).list().unwrap().len(), 1);

        // Another time alone is no damage, but it makes one look.
        let touch = |content: &[u8]| {
            let mut permissions = fs::metadata(&path).unwrap().permissions();
            std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, 0o644);
            fs::set_permissions(&path, permissions).unwrap();
            fs::write(&path, content).unwrap();
        };
        touch(&content);
        assert!(cache(folder).find(&entry.digest).unwrap().is_none());
        assert!(offline().unwrap().cached && cache(folder).find(&entry.digest).unwrap().is_some());

        let mut damaged = content.to_vec();
        damaged[MIB / 2] ^= 1;
        for damaged in [&damaged[..], &content[1..], b""] {
            touch(damaged);
            assert!(error(offline(), "Download").contains("damaged"));
            error(cache(folder).verify(&entry.digest, &()), "DigestMismatch");
            fetch_content(folder, &entry, &content);
            cache(folder).verify(&entry.digest, &()).unwrap();
        }
        assert_eq!(server.requests().len(), 4);

        // Damage that keeps size and time is found by reading all of it.
        let modified = fs::metadata(&path).unwrap().modified().unwrap();
        touch(&damaged_of(&content));
        fs::File::options().append(true).open(&path).unwrap().set_modified(modified).unwrap();
        assert!(offline().unwrap().cached);
        error(cache(folder).verify(&entry.digest, &()), "DigestMismatch");
        fetch_content(folder, &entry, &content);

        // Whatever the folder is called, images have absolute paths.
        assert!(fedvirt_core::image::Cache::at("images").folder().is_absolute());
        assert!(cache(folder).remove(&entry.digest).unwrap());
        assert!(!cache(folder).remove(&entry.digest).unwrap());
        assert!(is_empty(folder));
        error(cache(folder).verify(&entry.digest, &()), "ImageNotFound");
    });
}

fn damaged_of(content: &[u8]) -> Vec<u8> {
    let mut damaged = content.to_vec();
    damaged[0] ^= 0x80;
    damaged
}

#[test]
fn images_that_are_passed_on_without_a_copy() {
    alone(|folder| {
        let image = content(3 * MIB, 22);
        let packed = Arc::new(filter("xz", &["-1"], &image, folder));
        for (content, compression, size) in [(&image, "none", Some(3 * MIB as u64)), (&packed, "xz", None)] {
            let file = File::new(content);
            let server = Server::http(move |request| {
                let file = file.clone();
                if request.number == 0 { file.cut(MIB) } else { file }.answer(request)
            });
            let right = entry(&[server.url("/disk")], content, json!({ "compression": compression }));
            let http = http();
            let mut stream = Fetch::new(&right).http(&http).open(&()).unwrap();
            assert_eq!(stream.size().unwrap(), size);
            let mut read = Vec::new();
            stream.read_to_end(&mut read).unwrap();
            assert!(read == *image);
            assert_eq!(stream.read(&mut [0]).unwrap(), 0);
            drop(stream);

            // All of it is read, and then it turns out to be wrong.
            let fields = json!({"compression": compression, "digest": sha256(b"other")});
            let wrong = entry(&[server.url("/disk")], content, fields);
            let mut read = Vec::new();
            let failed =
                Fetch::new(&wrong).http(&http).open(&()).unwrap().read_to_end(&mut read).unwrap_err();
            assert!(read == *image);
            error::<()>(Err(Stream::error(failed)), "DigestMismatch");
        }
        let gone = Server::http(|_| answer("404 Not Found", &[], ""));
        let gone = entry_of(&gone, &image);
        error(Fetch::new(&gone).open(&()).unwrap().size(), "Download");
        let listener = Listener { cancel_at: Some(0), ..Listener::default() };
        let failed = Fetch::new(&gone).open(&listener).unwrap().read(&mut [0]).unwrap_err();
        assert!(matches!(Stream::error(failed).kind().name(), "Cancelled" | "Download"));
    });
}

/// An image whose distribution signs the image itself, and who trusts whom.
struct Signed {
    entry: Entry,
    server: Server,
    gpg: Gpg,
    key: String,
    trust: Trust,
    image: Arc<Vec<u8>>,
}

impl Signed {
    /// Signed with `sign`'s answer for a key of the distribution's and the content; the first connection breaks in the middle.
    fn new(folder: &Path, packed: bool, sign: impl Fn(&Gpg, &str, &[u8]) -> Option<Vec<u8>>) -> Self {
        let gpg = Gpg::new();
        let key = gpg.key("release", "ed25519", "never", &[]);
        let image = content(3 * MIB, 40);
        let content = if packed { Arc::new(filter("gzip", &["-1"], &image, folder)) } else { image.clone() };
        let signature = sign(&gpg, &key, &content);
        let keyring = gpg.folder.write("release.gpg", &gpg.run(&["--export"], b""));
        let (file, asked) = (File::new(&content), AtomicU32::new(0));
        let server = Server::http(move |request| match (request.target.as_str(), &signature) {
            ("/disk", _) if asked.fetch_add(1, Ordering::SeqCst) == 0 => {
                file.clone().cut(MIB).answer(request)
            }
            ("/disk", _) => file.answer(request),
            ("/disk.sig", Some(signature)) => File::new(&Arc::new(signature.clone())).answer(request),
            _ => answer("404 Not Found", &[], ""),
        });
        let fields = json!({
            "compression": if packed { "gzip" } else { "none" },
            "verified": "https", "signature_url": server.url("/disk.sig"),
        });
        let entry = entry(&[server.url("/disk")], &content, fields);
        let mut trust = Trust::default();
        trust.keyrings = vec![keyring];
        Self { entry, server, gpg, key, trust, image }
    }

    fn fetch(&self, folder: &Path, trust: &Trust, offline: bool) -> Result<Fetched, Error> {
        Fetch::new(&self.entry)
            .cache(&cache(folder))
            .http(&http().allow_plain(true))
            .trust(trust)
            .offline(offline)
            .run(&())
    }

    /// What comes without a copy; by plain http, since the signature vouches for it.
    fn stream(&self) -> (Vec<u8>, Result<(), Error>) {
        let mut read = Vec::new();
        let http = http();
        let opened = Fetch::new(&self.entry).http(&http).trust(&self.trust).open(&());
        let ended =
            opened.and_then(|mut stream| stream.read_to_end(&mut read).map(drop).map_err(Stream::error));
        (read, ended)
    }

    fn asked(&self, path: &str) -> Vec<Option<u64>> {
        self.server.requests().iter().filter(|one| one.target == path).map(server::Request::from).collect()
    }
}

#[test]
fn signatures_over_images_are_checked_as_they_come() {
    alone(|folder| {
        for packed in [false, true] {
            let folder = folder.join(packed.to_string());
            fs::create_dir(&folder).unwrap();
            // Signed right, and put together from two answers.
            let right = Signed::new(&folder, packed, |gpg, key, content| Some(gpg.detach_sign(key, content)));
            let signed = Verified::Signed { fingerprint: right.key.clone() };
            let fetched = right.fetch(&folder, &right.trust, false).unwrap();
            assert_eq!(fetched.verified, signed);
            assert!(fs::read(&fetched.path).unwrap() == *right.image);
            assert_eq!(right.asked("/disk"), [None, Some(MIB as u64)]);
            for offline in [false, true] {
                let again = right.fetch(&folder, &right.trust, offline).unwrap();
                assert_eq!((again.cached, &again.verified), (true, &signed));
            }
            assert_eq!((right.asked("/disk").len(), right.asked("/disk.sig").len()), (2, 1));
            // The digest alone is enough for whoever asks for no more; nobody claims more then.
            assert_eq!(
                Fetch::new(&right.entry).cache(&cache(&folder)).run(&()).unwrap().verified,
                Verified::Https
            );
            let (read, ended) = right.stream();
            assert!(ended.is_ok() && read == *right.image);

            // Wrong, missing, by nobody that is known, not a signature at all.
            for (name, says, requests, sign) in [
                (
                    "wrong",
                    "is wrong",
                    2,
                    &(|gpg: &Gpg, key: &str, _: &[u8]| Some(gpg.detach_sign(key, b"x"))) as &Sign,
                ),
                ("missing", "is not there", 0, &|_, _, _| None),
                ("stranger", "unknown key", 0, &|_, _, content| {
                    let gpg = Gpg::new();
                    let stranger = gpg.key("stranger", "ed25519", "never", &[]);
                    Some(gpg.detach_sign(&stranger, content))
                }),
                ("garbage", "cannot be read", 0, &|_, _, _| Some(b"<html>".to_vec())),
                ("expired key", "which expired on 2020-06-01", 0, &|gpg, _, content| {
                    let past = ["--faked-system-time", "20200101T000000!"];
                    let key = gpg.key("expired", "ed25519", "2020-06-01", &past);
                    Some(gpg.run(&[&past[..], &["--detach-sign", "-u", &key]].concat(), content))
                }),
                ("expired", "expired on", 0, &|gpg, key, content| {
                    Some(gpg.run(
                        &[
                            "--faked-system-time",
                            "20200101T000000",
                            "--ignore-time-conflict",
                            "--default-sig-expire",
                            "1d",
                            "--detach-sign",
                            "-u",
                            key,
                        ],
                        content,
                    ))
                }),
            ] {
                let bad = Signed::new(&folder, packed, sign);
                let folder = folder.join(name);
                let text = error(bad.fetch(&folder, &bad.trust, false), "Untrusted");
                assert!(text.contains(says) && text.contains("/disk.sig"), "{text}");
                assert!(is_empty(&folder) && leftovers(&folder).is_empty());
                assert_eq!(
                    bad.asked("/disk").len(),
                    requests,
                    "{name}: a wrong key shows before the image is there"
                );
                // Leave for what is unsigned is leave for what is missing, and for nothing that is wrong.
                let mut lenient = bad.trust.clone();
                lenient.allow_unsigned = true;
                let leave = bad.fetch(&folder.join("lenient"), &lenient, false);
                match name {
                    "missing" => assert_eq!(leave.unwrap().verified, Verified::Https),
                    _ => drop(error(leave, "Untrusted")),
                }
                let (read, ended) = bad.stream();
                assert!(error(ended, "Untrusted").contains(says), "{name}");
                assert!(read.is_empty() || name == "wrong", "{name}");
            }
        }
    });
}

type Sign = dyn Fn(&Gpg, &str, &[u8]) -> Option<Vec<u8>>;

#[test]
fn who_wants_a_signature_is_not_served_by_a_digest() {
    alone(|folder| {
        let image = Signed::new(folder, false, |gpg, key, content| Some(gpg.detach_sign(key, content)));
        // Nobody said whom to trust; then that anybody will do, and there is no key to check with.
        let nobody = Fetch::new(&image.entry).cache(&cache(folder)).http(&http().allow_plain(true)).run(&());
        assert!(error(nobody, "Untrusted").contains("whose signature counts"));
        let mut anybody = image.trust.clone();
        (anybody.keyrings, anybody.system_keys, anybody.allow_unsigned) = (Vec::new(), Vec::new(), true);
        let fetched = image.fetch(folder, &anybody, false).unwrap();
        assert_eq!((fetched.verified, image.asked("/disk.sig").len()), (Verified::Https, 0));
        let text = error(image.fetch(folder, &image.trust, true), "Untrusted");
        assert!(text.contains("no key that counts") && text.contains("while online"), "{text}");
        let mut lenient = image.trust.clone();
        lenient.allow_unsigned = true;
        assert_eq!(image.fetch(folder, &lenient, true).unwrap().verified, Verified::Https);
        let fetched = image.fetch(folder, &image.trust, false).unwrap();
        let signed = Verified::Signed { fingerprint: image.key.clone() };
        assert_eq!((fetched.cached, &fetched.verified), (false, &signed));
        assert_eq!(image.fetch(folder, &image.trust, true).unwrap().verified, signed);

        // Nor is who trusts another key by what the first one signed.
        let stranger = image.gpg.key("stranger", "ed25519", "never", &[]);
        let mut theirs = image.trust.clone();
        theirs.keyrings =
            vec![image.gpg.folder.write("other.gpg", &image.gpg.run(&["--export", &stranger], b""))];
        for offline in [true, false] {
            error(image.fetch(folder, &theirs, offline), "Untrusted");
        }
        assert_eq!(image.fetch(folder, &image.trust, true).unwrap().verified, signed, "it is still there");
    });
}

#[test]
fn small_files_of_catalogues() {
    alone(|folder| {
        let authority = Authority::new();
        trust(folder, &authority);
        let plain = Server::http(|_| answer("200 OK", &[], "plain"));
        let to_plain = plain.url("/SUMS");
        let secure =
            Server::https(&authority, move |request| match (request.target.as_str(), request.number) {
                ("/flaky", 0) => answer("503 Service Unavailable", &[], ""),
                ("/SUMS" | "/flaky", _) => answer("200 OK", &[], "abcd"),
                ("/plain", _) => redirect(&to_plain),
                ("/cut", _) => vec![Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab".into())],
                ("/410", _) => answer("410 Gone", &[], ""),
                ("/403", _) => answer("403 Forbidden", &[], "<Error><Code>AccessDenied</Code></Error>"),
                ("/401", _) => answer("401 Unauthorized", &[], ""),
                _ => answer("404 Not Found", &[], ""),
            });
        let http = http();
        assert_eq!(http.get(&secure.url("/flaky"), 4).unwrap().unwrap(), b"abcd");
        assert_eq!(http.get(&secure.url("/SUMS"), 4).unwrap().unwrap(), b"abcd");
        assert!(error(http.get(&secure.url("/SUMS"), 3), "Download").contains("longer than 3 bytes"));
        // Not there, or not to be seen: object stores do not tell these apart.
        for gone in ["/404", "/410", "/403"] {
            assert_eq!(http.get(&secure.url(gone), 4).unwrap(), None);
        }
        let asked = secure.requests().len();
        error(http.get(&secure.url("/401"), 4), "Download");
        assert_eq!(secure.requests().len(), asked + 1);
        assert!(error(http.get(&secure.url("/cut"), 4), "Download").contains("broke off"));

        // Protected is what came by https all of the way.
        error(http.get(&secure.url("/plain"), 9), "Untrusted");
        error(http.get(&plain.url("/SUMS"), 9), "Untrusted");
        let lenient = http.clone().allow_plain(true);
        assert!(http.is_protected(&secure.url("/plain")) && !http.is_protected(&plain.url("/SUMS")));
        assert_eq!(lenient.get(&secure.url("/plain"), 9).unwrap().unwrap(), b"plain");
        assert_eq!(lenient.get(&plain.url("/SUMS"), 9).unwrap().unwrap(), b"plain");
        assert!(!lenient.is_protected(&secure.url("/plain")));
        assert!(lenient.is_protected(&secure.url("/SUMS")) && !lenient.is_protected(&plain.url("/SUMS")));
    });
}

/// Images of one mebibyte each in the cache, used in the order of their numbers long ago.
fn old_images(folder: &Path, count: usize) -> Vec<Cached> {
    let mut images = Vec::new();
    for number in 0..count {
        let content = content(MIB, 30 + number as u64);
        let file = File::new(&content);
        let server = Server::http(move |request| file.answer(request));
        let entry = entry(&[server.url("/disk")], &content, json!({ "release": number.to_string() }));
        fetch(folder, &entry).unwrap();
        make_old(folder, &entry.digest, number as u64);
        images.push(cache(folder).find(&entry.digest).unwrap().unwrap());
    }
    images
}

fn make_old(folder: &Path, digest: &Digest, seconds: u64) {
    let path = cache(folder).folder().join(format!("sha256/{}.json", digest.hex()));
    let long_ago = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + seconds);
    fs::File::options().append(true).open(path).unwrap().set_modified(long_ago).unwrap();
}

fn releases(folder: &Path) -> Vec<String> {
    cache(folder).list().unwrap().into_iter().map(|image| image.entry.release).collect()
}

/// Makes an overlay, as guests have.
fn overlay(base: &Path, format: &str, path: &Path) {
    let mut command = Command::new("qemu-img");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    command.args(["create", "-q", "-f", "qcow2", "-F", format, "-b"]).arg(base).arg(path);
    let output = command.output().expect("qemu-img (package qemu-utils, qemu-img) is needed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

const DAY: Duration = Duration::from_secs(86_400);

#[test]
fn pruning_leaves_what_a_chain_stands_on() {
    alone(|folder| {
        let images = old_images(folder, 3);
        let (cache, pool) = (cache(folder), folder.join("pool"));
        // An overlay on an overlay on the first image, which is the one longest unused.
        overlay(&images[0].path, "raw", &pool.join("middle"));
        overlay(&pool.join("middle"), "qcow2", &pool.join("top"));
        assert_eq!(releases(folder), ["0", "1", "2"]);

        // By size: the one longest unused that nothing stands on.
        let used = Prune::new().keep_used_in(&pool);
        let pruned = cache.prune(&used.clone().to_size(ByteSize::mib(2))).unwrap();
        let removed: Vec<_> = pruned.removed.iter().map(|image| &image.path).collect();
        assert_eq!(
            (removed, releases(folder)),
            (vec![&images[1].path], vec!["0".to_owned(), "2".to_owned()])
        );
        assert!(pruned.freed >= MIB as u64 && !images[1].path.exists());

        // By age: using one makes it young, and what is young may be used any moment.
        assert!(Fetch::new(&images[2].entry).cache(&cache).run(&()).unwrap().cached);
        assert_eq!(cache.prune(&used.unused_for(DAY)).unwrap().removed, []);
        assert_eq!(cache.prune(&Prune::new().unused_for(DAY)).unwrap().removed.len(), 1);
        assert_eq!(cache.prune(&Prune::new().to_size(ByteSize::mib(0))).unwrap().removed, []);
        assert_eq!(releases(folder), ["2"]);
        make_old(folder, &images[2].entry.digest, 0);

        // Where it cannot be told what is used, nothing is removed.
        let nowhere = Prune::new().keep_used_in(folder.join("nowhere")).unused_for(DAY);
        error(cache.prune(&nowhere), "Io");
        assert_eq!(releases(folder), ["2"]);

        // What is left of downloads, but for those that are under way.
        let part = images[0].path.with_extension("part");
        fs::write(&part, b"abc").unwrap();
        Fetch::new(&images[2].entry).cache(&cache).run(&()).unwrap();
        assert_eq!(cache.prune(&Prune::new().unused_for(DAY)).unwrap().freed, 0);
        let locked = fs::File::create(images[0].path.with_extension("lock")).unwrap();
        locked.lock().unwrap();
        cache.prune(&Prune::new()).unwrap();
        assert!(part.exists());
        drop(locked);
        assert!(cache.prune(&Prune::new()).unwrap().freed > 0 && !part.exists());
    });
}

#[test]
fn what_guests_stand_on_is_left_without_being_named() {
    alone(|folder| {
        let images = old_images(folder, 4);
        let of = |number: usize| &images[number].entry.digest;
        let (cache, guests, link) = (cache(folder), folder.join("guests"), folder.join("link"));
        let everything = Prune::new().unused_for(DAY);
        // In the user's own default pool, in one that the cache was told of, and beside the cache's own folders.
        overlay(&images[0].path, "raw", &folder.join("data/libvirt/images/a"));
        overlay(&images[1].path, "raw", &guests.join("b"));
        overlay(&images[2].path, "raw", &cache.folder().join("c"));
        std::os::unix::fs::symlink(&guests, &link).unwrap();
        error(cache.keep_used_in(folder.join("nowhere")), "Io");
        cache.keep_used_in(&link).unwrap();
        cache.keep_used_in(&guests).unwrap();
        // The link may lead elsewhere by now.
        fs::remove_file(&link).unwrap();

        // Also for whoever knows nothing but the cache's folder.
        let same = Cache::at(cache.folder());
        let pruned = same.prune(&everything.clone().to_size(ByteSize::mib(0))).unwrap();
        assert_eq!(pruned.removed.len(), 1);
        assert_eq!(releases(folder), ["0", "1", "2"]);
        for (number, user) in [(0, "data/libvirt/images/a"), (1, "guests/b"), (2, "cache/c")] {
            let text = error(same.remove(of(number)), "InvalidSpec");
            assert!(text.contains(&format!("/{user} stands on it")) && text.contains("first"), "{text}");
            assert!(images[number].path.exists());
        }
        assert!(!same.remove(of(3)).unwrap());

        // An overlay that cannot be read may stand on any of them.
        let whole = fs::read(guests.join("b")).unwrap();
        fs::write(guests.join("b"), &whole[..80]).unwrap();
        let text = error(same.prune(&everything), "ImageFormat");
        assert!(text.contains("guests/b") && text.contains("nothing is removed"), "{text}");
        error(same.remove(of(0)), "ImageFormat");
        fs::write(guests.join("b"), &whole).unwrap();

        // With the guests, or their folder, their claim ends.
        fs::remove_file(folder.join("data/libvirt/images/a")).unwrap();
        assert!(same.remove(of(0)).unwrap());
        fs::remove_dir_all(&guests).unwrap();
        assert_eq!(same.prune(&everything).unwrap().removed.len(), 1);
        overlay(&images[2].path, "raw", &guests.join("b"));
        fs::remove_file(cache.folder().join("c")).unwrap();
        assert!(same.remove(of(2)).unwrap(), "the folder was forgotten when it was gone");
        assert_eq!(releases(folder), Vec::<String>::new());
    });
}

/// Runs a test in a process that may read no more than the files' modes allow; false when this one is such a process.
fn again_without_roots_rights(name: &str) -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let rights = status.lines().find_map(|line| line.strip_prefix("CapEff:")).unwrap();
    // CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH.
    if u64::from_str_radix(rights.trim(), 16).unwrap() & 0b110 == 0 {
        return false;
    }
    let mut command = Command::new("setpriv");
    let less = "-dac_override,-dac_read_search";
    command.args([format!("--bounding-set={less}"), format!("--inh-caps={less}")]);
    command.arg(std::env::current_exe().unwrap()).args(["--exact", name, "--nocapture"]);
    let output = command.output().expect("setpriv is missing: install util-linux");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("1 passed"), "{text}{}", String::from_utf8_lossy(&output.stderr));
    true
}

#[test]
fn folders_that_cannot_be_read_are_named_with_what_to_do() {
    use std::os::unix::fs::PermissionsExt;

    if again_without_roots_rights("folders_that_cannot_be_read_are_named_with_what_to_do") {
        return;
    }
    alone(|folder| {
        let images = old_images(folder, 2);
        let (cache, pool) = (cache(folder), folder.join("pool"));
        let everything = Prune::new().unused_for(DAY);
        let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        let own = folder.join("data/libvirt/images");
        overlay(&images[0].path, "raw", &pool.join("a"));
        fs::create_dir_all(&own).unwrap();
        cache.keep_used_in(&pool).unwrap();
        // As the folder of a system-wide libvirt is, and as the volumes in it are.
        for (path, closed, open) in [(pool.clone(), 0o311, 0o755), (pool.join("a"), 0o200, 0o644)] {
            mode(&path, closed);
            let list = format!("{}/used-in", cache.folder().display());
            for text in [
                error(cache.prune(&everything), "PathPermission"),
                error(cache.remove(&images[1].entry.digest), "PathPermission"),
            ] {
                let says = [path.to_str().unwrap(), "cannot be read by this user", "as root", &list];
                assert!(says.iter().all(|say| text.contains(say)), "{text}");
            }
            mode(&path, open);
        }
        assert_eq!(releases(folder), ["0", "1"]);
        // What nobody was told of, and nobody may read, holds up nothing.
        mode(&own, 0o311);
        let pruned = cache.prune(&everything);
        mode(&own, 0o755);
        assert_eq!(pruned.unwrap().removed.len(), 1);
        assert_eq!(releases(folder), ["0"]);
    });
}

#[test]
fn names_stand_for_what_the_lock_file_says() {
    alone(|folder| {
        let lock = ImagesLock::at(folder.join("images.lock"));
        let of = |digest: &[u8]| {
            entry(&["https://127.0.0.1/disk".to_owned()], digest, json!({"verified": "https"}))
        };
        assert!(lock.get("fedora").unwrap().is_none());
        assert_eq!(lock.resolve("fedora", || Ok(of(b"1"))).unwrap(), of(b"1"));
        let locked = lock.resolve("fedora", || unreachable!("it is known")).unwrap();
        assert_eq!((&locked.digest, &locked.urls), (&of(b"1").digest, &of(b"1").urls));
        // The owner of the file vouches for it.
        assert_eq!(locked.verified, Verified::Given);
        lock.update("fedora", &of(b"2")).unwrap();
        assert_eq!(lock.get("fedora").unwrap().unwrap().digest, of(b"2").digest);
        let failing = || Err(Error::Cancelled { doing: "finding it".into() });
        error(lock.resolve("other", failing), "Cancelled");

        // Somebody else was faster: what is there stays, for both.
        let late = lock.resolve("late", || lock.update("late", &of(b"1")).map(|()| of(b"2"))).unwrap();
        assert_eq!((late.digest, late.verified), (of(b"1").digest, Verified::Given));
        assert_eq!(lock.get("late").unwrap().unwrap().digest, of(b"1").digest);
        lock.remove("late").unwrap();

        // Many at once: none is lost.
        thread::scope(|scope| {
            for i in 0..8 {
                let (lock, of) = (&lock, &of);
                scope.spawn(move || lock.update(&format!("name-{i}"), &of(&[i])).unwrap());
            }
        });
        let names: Vec<_> = lock.all().unwrap().into_keys().collect();
        assert_eq!(names.len(), 9);
        assert!(names.is_sorted());
        lock.remove("name-3").unwrap();
        assert!(lock.get("name-3").unwrap().is_none());
        let text = fs::read_to_string(lock.path()).unwrap();
        assert!(text.contains("\"fedora\": {\n") && text.ends_with("}\n"), "{text}");
        assert_eq!(fs::read_dir(folder).unwrap().count(), 1, "nothing else is left beside it");

        for (wrong, says) in
            [("{", "line 1"), (&text.replace("\"version\": 1", "\"version\": 9"), "version is 9")]
        {
            fs::write(lock.path(), wrong).unwrap();
            for result in [lock.get("fedora").map(drop), lock.update("fedora", &of(b"3"))] {
                assert!(error(result, "Catalog").contains(says));
            }
            assert_eq!(fs::read_to_string(lock.path()).unwrap(), wrong);
        }
    });
}
