package dev.readout.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses may be asked. All are literals: nothing is looked up. */
class AddressGuardTest {
    private static boolean allowed(boolean allowPrivate, String literal) throws UnknownHostException {
        return new AddressGuard(allowPrivate).allows(InetAddress.getByName(literal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "192.169.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "198.17.255.255",
                "198.20.0.1",
                "223.255.255.255",
                "134744072", // 8.8.8.8 as one number
                "2a00:1450:4001::200e",
                "2606:4700::1111",
                "64:ff9b::808:808"
            })
    void publicAddressesMayBeAsked(String literal) throws UnknownHostException {
        assertThat(allowed(false, literal)).isTrue();
        assertThat(allowed(true, literal)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "10.0.0.1",
                "10.255.255.255",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "2130706433", // 127.0.0.1 as one number
                "127.1",
                "::1",
                "fc00::1",
                "fdff::1",
                "::ffff:127.0.0.1",
                "::ffff:10.1.2.3",
                "64:ff9b::a00:1",
                "64:ff9b::7f00:1"
            })
    void onesOwnNetworkWithLeaveOnly(String literal) throws UnknownHostException {
        assertThat(allowed(false, literal)).isFalse();
        assertThat(allowed(true, literal)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "::ffff:169.254.169.254",
                "64:ff9b::a9fe:a9fe",
                "100.100.100.200",
                "192.0.0.192",
                "fd00:ec2::254",
                "fd20:ce::254",
                "169.254.1.1",
                "fe80::1",
                "fec0::1",
                "0.0.0.0",
                "0.1.2.3",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "192.88.99.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::7f00:1",
                "::8.8.8.8",
                "ff02::1",
                "100::1",
                "64:ff9b:1::1",
                "2001::1",
                "2001:0:7f00:1::",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:a00:1::1",
                "3fff::1",
                "4000::1"
            })
    void whatIsNobodysServerNever(String literal) throws UnknownHostException {
        assertThat(allowed(false, literal)).isFalse();
        assertThat(allowed(true, literal)).isFalse();
    }

    @Test
    void aNameIsRefusedIfAnyOfItsAddressesIs() throws UnknownHostException {
        GuardedNames names = names("8.8.8.8", "10.0.0.1");
        assertThatThrownBy(() -> names.resolve("two-faced.example"))
                .isInstanceOf(GuardedNames.Refused.class)
                .hasMessage("two-faced.example is 10.0.0.1, which is no public address");
        assertThat(names("8.8.8.8", "8.8.4.4").resolve("plain.example")).hasSize(2);
    }

    @Test
    void whatIsWrittenOddlyIsCheckedAsWhatItIs() {
        GuardedNames names = new GuardedNames(InetAddress::getAllByName, new AddressGuard(false));
        for (String host : List.of("localhost", "localhost.", "2130706433", "127.1", "0x7f000001", "[::1]")) {
            assertThatThrownBy(() -> names.resolve(host)).as(host).isInstanceOf(UnknownHostException.class);
        }
    }

    private static GuardedNames names(String... literals) {
        return new GuardedNames(
                host -> {
                    InetAddress[] found = new InetAddress[literals.length];
                    for (int i = 0; i < literals.length; i++) {
                        found[i] = InetAddress.getByName(literals[i]);
                    }
                    return found;
                },
                new AddressGuard(false));
    }
}
