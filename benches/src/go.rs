//! The contender in Go: a program of its own (`benches/go`), which times what it is asked to, so that it takes its turns
//! like the others.

use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use crate::documents::Document;

/// The program, with the documents loaded.
pub struct Go {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    /// What it is built of.
    pub versions: String,
    /// How many documents it reads and writes.
    pub documents: usize,
    /// How many bytes these have.
    pub bytes: usize,
}

impl Go {
    /// Starts the program and has it load the documents.
    pub fn start(program: &str, documents: &[Document]) -> Result<Self, Box<dyn Error>> {
        let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (to, from) = child.stdin.take().zip(child.stdout.take()).ok_or("no pipe")?;
        let from = BufReader::new(from);
        let mut go = Self { child, to, from, versions: String::new(), documents: 0, bytes: 0 };
        go.versions = go.line()?;
        for document in documents {
            if go.ask(document.path.to_str().ok_or("a path that is not UTF-8")?)?.is_empty() {
                go.documents += 1;
                go.bytes += document.text.len();
            }
        }
        writeln!(go.to)?;
        Ok(go)
    }

    /// How long it takes to `read`, `write` or do `both`, for the documents from the first up to the second.
    pub fn time(&mut self, operation: &str, from: usize, to: usize) -> Result<Duration, Box<dyn Error>> {
        let nanoseconds = self.ask(&format!("{operation} {from} {to}"))?;
        Ok(Duration::from_nanos(nanoseconds.parse()?))
    }

    fn ask(&mut self, question: &str) -> Result<String, Box<dyn Error>> {
        writeln!(self.to, "{question}")?;
        self.line()
    }

    fn line(&mut self) -> Result<String, Box<dyn Error>> {
        let mut line = String::new();
        if self.from.read_line(&mut line)? == 0 {
            return Err("the program in Go ended before its time".into());
        }
        Ok(line.trim_end().to_owned())
    }
}

impl Drop for Go {
    fn drop(&mut self) {
        // It waits for orders, and has nothing to clean up.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
