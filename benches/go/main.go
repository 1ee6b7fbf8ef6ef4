// Reads and writes domain documents with Go's libvirtxml, one batch at a time, when the benchmark `xml` asks for it.
//
// In: the documents' paths, one a line, and an empty line. Out: the versions; for each path a line, empty when the
// module reads and writes that document, else why not. From then on, in: `read 100 200`, `write 100 200` or
// `both 100 200`. Out: the nanoseconds that the documents from the first up to the second took.
package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"libvirt.org/go/libvirtxml"
)

type document struct {
	text   string
	domain *libvirtxml.Domain
}

func read(text string) (*libvirtxml.Domain, error) {
	domain := &libvirtxml.Domain{}
	err := domain.Unmarshal(text)
	return domain, err
}

func load(path string) (document, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return document{}, err
	}
	domain, err := read(string(text))
	if err != nil {
		return document{}, err
	}
	_, err = domain.Marshal()
	return document{string(text), domain}, err
}

// How long an operation takes on these documents; those that could not be loaded are left out.
func run(operation string, documents []document) time.Duration {
	since := time.Now()
	for _, document := range documents {
		domain := document.domain
		if domain == nil {
			continue
		}
		if operation != "write" {
			domain, _ = read(document.text)
		}
		if operation != "read" {
			_, _ = domain.Marshal()
		}
	}
	return time.Since(since)
}

func versions() string {
	text := runtime.Version()
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, module := range info.Deps {
			text += " " + module.Path + " " + module.Version
		}
	}
	return text
}

func main() {
	fmt.Println(versions())
	in := bufio.NewScanner(os.Stdin)
	var documents []document
	for in.Scan() && in.Text() != "" {
		document, err := load(in.Text())
		if err != nil {
			document.domain = nil
			fmt.Println(strings.ReplaceAll(err.Error(), "\n", " "))
		} else {
			fmt.Println()
		}
		documents = append(documents, document)
	}
	for in.Scan() {
		var operation string
		var from, to int
		if _, err := fmt.Sscan(in.Text(), &operation, &from, &to); err != nil || from > to || to > len(documents) {
			fmt.Fprintf(os.Stderr, "not an order: %q\n", in.Text())
			os.Exit(1)
		}
		fmt.Println(run(operation, documents[from:to]).Nanoseconds())
	}
}
