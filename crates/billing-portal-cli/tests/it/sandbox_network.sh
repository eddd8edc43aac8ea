# Runs in a network and a mount namespace of its own, where it is root: starts a sandbox, and uses it by name from another
# network namespace, as from another container. Needs BILLING_PORTAL, LIBRARY_PYTHON and FOLDER, which is empty.
set -eu

printf '127.0.0.1 localhost\n10.99.0.1 sandbox billing.sandbox stranger\n' >"$FOLDER/hosts"
mount --bind "$FOLDER/hosts" /etc/hosts
ip link set lo up

# The other namespace lives as long as this process.
unshare --net sleep 300 &
app=$!
trap 'kill "$app"' EXIT
until [ "$(readlink "/proc/$app/ns/net")" != "$(readlink /proc/self/ns/net)" ]; do sleep 0.05; done
in_app() { nsenter "--net=/proc/$app/ns/net" env -i "$@"; }
ip link add veth-sandbox type veth peer name veth-app netns "$app"
ip address add 10.99.0.1/24 dev veth-sandbox
ip link set veth-sandbox up
in_app ip address add 10.99.0.2/24 dev veth-app
in_app ip link set veth-app up
in_app ip link set lo up

# It ends with the writer of its standard input, which is this script.
mkfifo "$FOLDER/stdin" "$FOLDER/stdout"
"$BILLING_PORTAL" sandbox --port 8642 --listen 0.0.0.0 --allow-host sandbox \
    --public-url http://billing.sandbox:8642 --until-stdin-closes <"$FOLDER/stdin" >"$FOLDER/stdout" 2>/dev/null &
exec 3>"$FOLDER/stdin"
read -r line <"$FOLDER/stdout"

echo "by name"
in_app "$BILLING_PORTAL" --quiet sandbox --check http://sandbox:8642
echo "not by loopback, which is another here"
! in_app "$BILLING_PORTAL" sandbox --check http://127.0.0.1:8642 2>/dev/null
echo "not by a name that nobody allowed"
! in_app "$BILLING_PORTAL" sandbox --check http://stranger:8642 2>"$FOLDER/said"
grep -q 'its status 403' "$FOLDER/said"

echo "by our client"
eval "$("$BILLING_PORTAL" sandbox --env --public-url http://sandbox:8642)"
in_app CHARGEBEE_SITE="$CHARGEBEE_SITE" CHARGEBEE_API_KEY="$CHARGEBEE_API_KEY" CHARGEBEE_BASE_URL="$CHARGEBEE_BASE_URL" \
    BILLING_PORTAL_ALLOW_HTTP_HOST="$BILLING_PORTAL_ALLOW_HTTP_HOST" \
    "$BILLING_PORTAL" link cust_42 --vendor chargebee --return-url https://app.acme.example |
    grep -q '^http://billing.sandbox:8642/portal/v2/authenticate?token='

echo "by the vendor's library"
in_app SANDBOX="$line" "$LIBRARY_PYTHON" -c '
import json, os
from chargebee import Chargebee
info = json.loads(os.environ["SANDBOX"])
Chargebee.verify_ca_certs = False
chargebee = Chargebee(api_key=info["chargebee"]["api_key"], **info["sdk"]["python"])
print(chargebee.PortalSession.create({"customer": {"id": "cust_42"}}).portal_session.access_url)
' | grep -q '^http://billing.sandbox:8642/portal/v2/authenticate?token='
echo "done"
