package dev.readout.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a host at the moment of connecting to it, and refuses those that may not be asked. What was
 * checked is what is connected to, so a name that is one address now and another then gains nothing.
 */
final class GuardedNames implements DnsResolver {
    private final Names names;
    private final AddressGuard guard;

    /** Finds the addresses of a name, or of an address written out. */
    @FunctionalInterface
    interface Names {
        InetAddress[] find(String host) throws UnknownHostException;
    }

    /** The host may not be asked. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Refused(String host, InetAddress address) {
            super(
                    host.equals(address.getHostAddress())
                            ? host + " is no public address"
                            : host + " is " + address.getHostAddress() + ", which is no public address");
        }
    }

    GuardedNames(Names names, AddressGuard guard) {
        this.names = names;
        this.guard = guard;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.find(host);
        for (InetAddress address : found) {
            if (!guard.allows(address)) {
                throw new Refused(host, address);
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
