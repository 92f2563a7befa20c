package dev.readout.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** A file of Parquet with the rows of one part. The same rows give the same bytes. */
final class TableFile<R> implements Closeable {
    /** So much of a table is held in memory at most. */
    private static final long ROW_GROUP = 16 << 20;

    private final ParquetWriter<R> writer;

    TableFile(Path path, String table, List<Column<R>> columns, Configuration hadoop) throws IOException {
        MessageType schema =
                new MessageType(table, columns.stream().map(Column::type).toArray(Type[]::new));
        this.writer = new Builder<>(HadoopOutputFile.fromPath(path, hadoop), new Rows<>(schema, columns))
                .withConf(hadoop)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    void write(R row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {
        private final Rows<R> rows;

        Builder(OutputFile file, Rows<R> rows) {
            super(file);
            this.rows = rows;
        }

        @Override
        protected Builder<R> self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<R> getWriteSupport(Configuration hadoop) {
            return rows;
        }
    }

    private static final class Rows<R> extends WriteSupport<R> {
        private final MessageType schema;
        private final List<Column<R>> columns;
        private @org.jspecify.annotations.Nullable RecordConsumer out;

        Rows(MessageType schema, List<Column<R>> columns) {
            this.schema = schema;
            this.columns = columns;
        }

        @Override
        public WriteContext init(Configuration hadoop) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            this.out = consumer;
        }

        @Override
        public void write(R row) {
            RecordConsumer to = java.util.Objects.requireNonNull(out);
            to.startMessage();
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).write(row, i, to);
            }
            to.endMessage();
        }
    }
}
