#!/bin/sh
# Starts the Electron that $CROSSREAD_ELECTRON names: on the display there is, else on a virtual one of its own.
# Which of the two is decided here, at the start, because a program may ask for the launch information before it has
# made itself a display.
if [ -n "$DISPLAY$WAYLAND_DISPLAY" ]; then exec "$CROSSREAD_ELECTRON" "$@"; fi
exec xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' "$CROSSREAD_ELECTRON" "$@"
