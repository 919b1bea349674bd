#!/bin/sh
# What a virtual printer does with a document: notes how it came, and waits while its tray is empty.
env | grep '^IPP_' > "$TRAY/$(date +%s%N).attributes"
if [ -e "$TRAY/empty" ]; then
    echo "STATE: +media-empty-error" >&2
    while [ -e "$TRAY/empty" ]; do sleep 0.1; done
    echo "STATE: -media-empty-error" >&2
fi
exit 0
