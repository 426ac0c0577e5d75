"""Whether an address is one of the wide world, and not of this machine, of the network it is in, or of its host."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

# Ways in which IPv6 carries an IPv4 address, which is the one that counts (RFC 6052, RFC 8215).
_CARRIERS = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"), ip_network("::/96"))


def is_outside(host: str) -> bool:
    """Whether `host` is an address, as numbers, that anybody in the world may have. False for a name."""
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return all(each.is_global and not each.is_multicast and not each.is_reserved for each in _all_in(address))


def _all_in(address: IPv4Address | IPv6Address) -> list[IPv4Address | IPv6Address]:
    if isinstance(address, IPv4Address):
        return [address]
    if address.ipv4_mapped is not None:
        # What the standard library says of these depends on its version.
        return [address.ipv4_mapped]
    if address.sixtofour is not None:
        return [address, address.sixtofour]
    if address.teredo is not None:
        return [address, *address.teredo]
    if any(address in each for each in _CARRIERS):
        return [IPv4Address(int(address) & 0xFFFFFFFF)]
    return [address]
