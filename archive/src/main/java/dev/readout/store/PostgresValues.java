package dev.readout.store;

import java.sql.Types;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Values as the tables hold them, where PostgreSQL would have them otherwise. */
final class PostgresValues {
    private PostgresValues() {}

    static Jdbi configured(Jdbi jdbi) {
        return jdbi.registerArgument(new YesOrNo()).registerArgument(new Letters());
    }

    /** As the numbers 1 and 0, as in SQLite, so that one statement serves both. */
    private static final class YesOrNo extends AbstractArgumentFactory<Boolean> {
        YesOrNo() {
            super(Types.SMALLINT);
        }

        @Override
        protected Argument build(Boolean value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setInt(position, value ? 1 : 0);
        }
    }

    /** PostgreSQL has no letter of the number 0; what is put in its place is what Unicode has for it. */
    private static final class Letters extends AbstractArgumentFactory<String> {
        Letters() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(String value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, value.replace('\0', '\uFFFD'));
        }
    }
}
