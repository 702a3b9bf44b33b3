package org.skirmish.journal;

import com.esotericsoftware.kryo.kryo5.KryoException;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.skirmish.check.CheckedEvent;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;

/**
 * The events of a document, or why it has none, as bytes and back. What comes back says all that
 * the later stages ask for; the article's structure and the parse of its sentences stay behind. Not
 * for two threads at once.
 */
final class ResultCodec {

  private static final int FIRST_SIZE = 1 << 12;

  private final RecordKryo kryo = new RecordKryo();
  private final Output out = new Output(FIRST_SIZE, -1);
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final Inflater inflater = new Inflater();

  /** The length of what is packed, then the packed bytes. */
  byte[] encode(Result<List<CheckedEvent>> result) {
    out.reset();
    kryo.startResult();
    if (result instanceof Result.Of<List<CheckedEvent>> events) {
      out.writeInt(events.value().size());
      events.value().forEach(event -> kryo.writeObject(out, event));
    } else {
      out.writeInt(-1);
      kryo.writeObject(out, ((Result.Rejected<List<CheckedEvent>>) result).reject());
    }
    return packed(out.getBuffer(), out.position());
  }

  private byte[] packed(byte[] bytes, int length) {
    deflater.reset();
    deflater.setInput(bytes, 0, length);
    deflater.finish();
    Output packed = new Output(FIRST_SIZE, -1);
    packed.writeInt(length);
    byte[] piece = new byte[FIRST_SIZE];
    while (!deflater.finished()) {
      packed.writeBytes(piece, 0, deflater.deflate(piece));
    }
    return packed.toBytes();
  }

  /**
   * The result.
   *
   * @throws KryoException if these are not bytes of {@link #encode}
   */
  Result<List<CheckedEvent>> decode(byte[] bytes) {
    Input in = new Input(unpacked(bytes));
    kryo.startResult();
    int count = in.readInt();
    if (count < 0) {
      return new Result.Rejected<>(kryo.readObject(in, Reject.class));
    }
    CheckedEvent[] events = new CheckedEvent[count];
    for (int i = 0; i < count; i++) {
      events[i] = kryo.readObject(in, CheckedEvent.class);
    }
    return Result.of(List.of(events));
  }

  private byte[] unpacked(byte[] bytes) {
    Input head = new Input(bytes);
    byte[] whole = new byte[head.readInt()];
    inflater.reset();
    inflater.setInput(bytes, head.position(), bytes.length - head.position());
    try {
      int length = 0;
      while (length < whole.length && !inflater.finished()) {
        length += inflater.inflate(whole, length, whole.length - length);
      }
      return whole;
    } catch (DataFormatException e) {
      throw new KryoException("not what was packed", e);
    }
  }
}
