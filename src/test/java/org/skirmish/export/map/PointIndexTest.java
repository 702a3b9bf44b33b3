package org.skirmish.export.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointIndexTest {

  private static final int NODE_BYTES = 40;

  /** As a reader of FlatGeobufs goes down the tree. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16, 17, 256, 257, 5000})
  void aWindowFindsThePointsInItAndNoOthers(int count) throws IOException {
    Random random = new Random(count);
    PointIndex index = new PointIndex();
    double[][] points = new double[count][];
    for (int i = 0; i < count; i++) {
      points[i] = new double[] {random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90};
      if (i % 7 == 6) {
        points[i] = new double[] {Double.NaN, Double.NaN};
        index.addNowhere();
      } else {
        index.add(points[i][0], points[i][1]);
      }
    }
    int[] order = index.order();
    assertThat(order).doesNotHaveDuplicates().hasSize(count);
    long[] offsets = new long[count];
    for (int i = 0; i < count; i++) {
      offsets[i] = order[i];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    index.write(order, offsets, out);
    ByteBuffer nodes = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);

    double[] window = {-60, -30, 70, 45};
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (points[i][0] >= -60 && points[i][0] <= 70 && points[i][1] >= -30 && points[i][1] <= 45) {
        inside.add(i);
      }
    }
    List<Integer> found = new ArrayList<>();
    search(nodes, levels(count), 0, 0, window, found);
    assertThat(found).containsExactlyInAnyOrderElementsOf(inside);
  }

  /** Where each level ends, the root's first, in nodes. */
  private static List<Integer> levels(int count) {
    List<Integer> sizes = new ArrayList<>(List.of(count));
    do {
      sizes.add(0, (sizes.get(0) + 15) / 16);
    } while (sizes.get(0) > 1);
    List<Integer> ends = new ArrayList<>();
    int end = 0;
    for (int size : sizes) {
      end += size;
      ends.add(end);
    }
    return ends;
  }

  private static void search(
      ByteBuffer nodes,
      List<Integer> ends,
      int level,
      int first,
      double[] window,
      List<Integer> found) {
    for (int node = first; node < Math.min(first + 16, ends.get(level)); node++) {
      int at = node * NODE_BYTES;
      boolean meets =
          nodes.getDouble(at) <= window[2]
              && nodes.getDouble(at + 8) <= window[3]
              && nodes.getDouble(at + 16) >= window[0]
              && nodes.getDouble(at + 24) >= window[1];
      if (meets && level == ends.size() - 1) {
        found.add((int) nodes.getLong(at + 32));
      } else if (meets) {
        search(nodes, ends, level + 1, (int) nodes.getLong(at + 32), window, found);
      }
    }
  }
}
