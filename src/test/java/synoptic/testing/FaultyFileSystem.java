package synoptic.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The real files through a file system in which whatever changes something can be made to fail. */
public final class FaultyFileSystem extends FileSystem {

    /** Decides what fails. */
    public interface Fault {

        /**
         * Asked before something is changed.
         *
         * @param operation "open", "write", "force", "move", "delete" or "folder"
         * @throws IOException if it is to fail
         */
        void before(String operation, Path path) throws IOException;
    }

    private final FileSystem real;
    private final FileSystemProvider provider = new Provider();
    private Fault fault = (operation, path) -> {};

    private FaultyFileSystem(FileSystem real) {
        this.real = real;
    }

    /** A file system in which nothing fails yet. */
    public static FaultyFileSystem over(FileSystem real) {
        return new FaultyFileSystem(real);
    }

    /** From now on this decides. */
    public void failBy(Fault decides) {
        fault = decides;
    }

    /** A real path in this file system. */
    public Path wrap(Path path) {
        return (Path) Proxy.newProxyInstance(FaultyFileSystem.class.getClassLoader(), new Class<?>[]{Path.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return this;
                    }
                    Object[] unwrapped = arguments == null ? new Object[0] : arguments.clone();
                    for (int i = 0; i < unwrapped.length; i++) {
                        unwrapped[i] = unwrapped[i] instanceof Path given ? unwrap(given) : unwrapped[i];
                    }
                    try {
                        Object result = method.invoke(path, unwrapped);
                        return result instanceof Path given ? wrap(given) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Path unwrap(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? Path.of(path.toString()) : path;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = real.getPathMatcher(pattern);
        return path -> matcher.matches(unwrap(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }

    private final class Provider extends FileSystemProvider {

        private FileSystemProvider own() {
            return real.provider();
        }

        @Override
        public String getScheme() {
            return "faulty";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return FaultyFileSystem.this;
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            if (options.contains(StandardOpenOption.WRITE)) {
                fault.before("open", path);
            }
            return new Channel(path, own().newFileChannel(unwrap(path), options, attributes));
        }

        @Override
        public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            return newFileChannel(path, options, attributes);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
            List<Path> found = new ArrayList<>();
            try (DirectoryStream<Path> all = own().newDirectoryStream(unwrap(folder), path -> filter.accept(wrap(path)))) {
                all.forEach(path -> found.add(wrap(path)));
            }
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return found.iterator();
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            fault.before("folder", folder);
            own().createDirectory(unwrap(folder), attributes);
        }

        @Override
        public void delete(Path path) throws IOException {
            fault.before("delete", path);
            own().delete(unwrap(path));
        }

        @Override
        public void copy(Path from, Path to, CopyOption... options) throws IOException {
            fault.before("write", to);
            own().copy(unwrap(from), unwrap(to), options);
        }

        @Override
        public void move(Path from, Path to, CopyOption... options) throws IOException {
            fault.before("move", to);
            own().move(unwrap(from), unwrap(to), options);
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return own().isSameFile(unwrap(one), unwrap(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return own().isHidden(unwrap(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return own().getFileStore(unwrap(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            own().checkAccess(unwrap(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return own().getFileAttributeView(unwrap(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
            return own().readAttributes(unwrap(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
            return own().readAttributes(unwrap(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            own().setAttribute(unwrap(path), attribute, value, options);
        }
    }

    private final class Channel extends FileChannel {

        private final Path path;
        private final FileChannel channel;

        Channel(Path path, FileChannel channel) {
            this.path = path;
            this.channel = channel;
        }

        /** A disk that is full takes a part before it says so. */
        private void beforeWriting(ByteBuffer bytes) throws IOException {
            try {
                fault.before("write", path);
            } catch (IOException e) {
                channel.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
                throw e;
            }
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            beforeWriting(bytes);
            return channel.write(bytes);
        }

        @Override
        public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
            fault.before("write", path);
            return channel.write(bytes, offset, length);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            beforeWriting(bytes);
            return channel.write(bytes, position);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            fault.before("force", path);
            channel.force(metadata);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return channel.read(bytes);
        }

        @Override
        public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
            return channel.read(bytes, offset, length);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return channel.read(bytes, position);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
            return channel.transferTo(position, count, target);
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
            return channel.transferFrom(source, position, count);
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            return channel.map(mode, position, size);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return channel.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
