#!/bin/sh
# The installed command `crossread`: opens the window or, with a command of the command line, runs that where there
# need not be a display. Chromium's own remarks would mix with the command's single line of error, so they are off, and
# so is the graphics process, which remarks on the missing display.
app=/usr/lib/crossread/crossread
case "${1-}" in
  analyse | import | report | reanchor)
    # Chromium's sandbox refuses to run as root; no window is opened here.
    [ "$(id -u)" != 0 ] || set -- --no-sandbox "$@"
    exec "$app" --ozone-platform=headless --disable-gpu --log-level=3 "$@"
    ;;
esac
exec "$app" "$@"
