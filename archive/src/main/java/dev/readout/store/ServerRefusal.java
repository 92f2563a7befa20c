package dev.readout.store;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says what to do where the server is at fault, or who may do what there, and not the program. */
final class ServerRefusal {
    private ServerRefusal() {}

    /** By the codes of the SQL standard and of PostgreSQL (its manual, appendix A). */
    static Optional<StoreException> find(SQLException refused) {
        String state = Optional.ofNullable(refused.getSQLState()).orElse("");
        if (state.equals("54000") || state.startsWith("22")) {
            return Optional.of(new UnstorableException("the database cannot hold a value of it", refused));
        }
        return sentence(state, refused).map(why -> new StoreException(why, refused));
    }

    private static Optional<String> sentence(String state, SQLException refused) {
        return switch (state) {
            case "53100" ->
                Optional.of(
                        "the disk of the server is full: make room and run it again; what is in the archive is whole");
            case "53300" ->
                Optional.of("the server has no connection free: end others, or let it have more (max_connections)");
            case "42501" ->
                Optional.of("the server does not allow it to this user" + said(refused) + ": GRANT what is missing");
            case "25006" -> Optional.of("the server only lets read: name one that may be written");
            case "3D000" -> Optional.of("the server has no such database: createdb makes it");
            case "55P03" ->
                Optional.of("another writer holds the archive for very long: see what it does, and run it again");
            case "08001", "08004" -> Optional.of("the server cannot be reached" + said(refused));
            default -> sentenceOfClass(state, refused);
        };
    }

    private static Optional<String> sentenceOfClass(String state, SQLException refused) {
        if (state.startsWith("28")) {
            return Optional.of("the server does not let this user in" + said(refused)
                    + ": name the user by ?user= in the address, and the password in PGPASSWORD or ~/.pgpass");
        }
        return state.startsWith("08") || state.startsWith("57P")
                ? Optional.of(
                        "the server has gone away: run it again when it is there; what is in the archive is whole")
                : Optional.empty();
    }

    /** Its own words, in brackets; without hints, places and values. */
    private static String said(SQLException refused) {
        return refused instanceof PSQLException own
                ? " ("
                        + Optional.ofNullable(own.getServerErrorMessage())
                                .map(ServerErrorMessage::getMessage)
                                .orElseGet(() -> String.valueOf(own.getMessage()))
                        + ")"
                : "";
    }
}
