# Each target is one line; what it does is in scripts/.

.PHONY: demo test check bench docs fuzz headers capi install-capi uninstall-capi

demo: ## on a fresh machine: install, build, and take a cloud image to a running guest
	scripts/demo.sh

test: ## everything there is; on a fresh machine it installs what it needs
	scripts/test.sh

check: ## what a person runs while working: format, lints, and the tests that need no host
	scripts/test.sh quick

bench: ## side by side with the peers
	scripts/bench.sh

docs: ## the references, in target/doc and target/doc/python
	cargo doc --workspace --no-deps
	fedvirt-py/build-docs.sh

fuzz: ## look for documents that break the reader, for SECONDS (60)
	scripts/fuzz.sh $(or $(SECONDS),60)

headers: ## write the headers of C and C++ anew
	fedvirt-capi/generate-header.sh

capi: ## build the C library
	fedvirt-capi/install.sh build

install-capi: ## install it, into DESTDIR, PREFIX, LIBDIR and INCLUDEDIR
	fedvirt-capi/install.sh install

uninstall-capi: ## and remove it
	fedvirt-capi/install.sh uninstall
