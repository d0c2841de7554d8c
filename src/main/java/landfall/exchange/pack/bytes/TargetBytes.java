package landfall.exchange.pack.bytes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a new file, forced to the disk when it is closed; an error down here is the target's. */
public final class TargetBytes extends OutputStream {
    private final Path target;
    private final FileChannel channel;

    /** @throws Unwritable when there is such a file already or none can be made */
    public TargetBytes(Path target) throws Unwritable {
        this.target = target;
        try {
            channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Unwritable(target, e);
        }
    }

    /** The file could not be written. */
    public static final class Unwritable extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Path target;

        Unwritable(Path target, IOException cause) {
            super(cause);
            this.target = target;
        }

        public Path target() {
            return target;
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw new Unwritable(target, e);
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (channel.isOpen()) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw new Unwritable(target, e);
        }
    }
}
