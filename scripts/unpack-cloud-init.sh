#!/usr/bin/env bash
#
# unpack-cloud-init.sh FOLDER
#
# Unpacks the distribution's cloud-init, with the Python modules that it imports, into FOLDER; FOLDER/cloud-init runs it. Nothing
# is installed and nothing enabled: an installed cloud-init would take part in this machine's own boot.
set -euo pipefail
folder=${1:?usage: unpack-cloud-init.sh FOLDER}
work=$(mktemp -d)
trap 'rm -rf "$work" "${part:-}"' EXIT
mkdir -p "$(dirname "$folder")"
part=$(readlink -f "$(dirname "$folder")")/.$(basename "$folder").part
rm -rf "$part"
mkdir "$part"
if command -v apt-get > /dev/null; then
    packages=(cloud-init)
    for module in configobj jinja2 markupsafe jsonpatch json-pointer jsonschema attr pyrsistent oauthlib requests serial yaml; do
        packages+=("python3-$module")
    done
    # In newer releases these are no longer, or only then, among what it imports.
    for package in python3-netifaces python3-referencing python3-rpds-py python3-jsonschema-specifications python3-typing-extensions; do
        if apt-cache show "$package" > /dev/null 2>&1; then packages+=("$package"); fi
    done
    # apt's own sandbox user cannot write here when this runs as root.
    (cd "$work" && apt-get download -qq -o APT::Sandbox::User=root "${packages[@]}" > /dev/null)
    for package in "$work"/*.deb; do dpkg -x "$package" "$part"; done
    modules=/usr/lib/python3/dist-packages
elif command -v dnf > /dev/null; then
    (cd "$work" && dnf -q download --resolve --alldeps --arch noarch cloud-init)
    for package in "$work"/*.rpm; do rpm2cpio "$package" | (cd "$part" && cpio -id --quiet); done
    modules=$(cd "$part" && find usr/lib -path '*/site-packages' -type d | head -n 1)
    modules=/$modules
else
    echo 'unpack-cloud-init.sh: neither apt-get nor dnf is here' >&2
    exit 1
fi
final=$(readlink -m "$folder")
printf '#!/bin/sh\nPYTHONPATH=%s exec /usr/bin/python3 -m cloudinit.cmd.main "$@"\n' "$final$modules" > "$part/cloud-init"
chmod +x "$part/cloud-init"
rm -rf "$final"
mv "$part" "$final"
