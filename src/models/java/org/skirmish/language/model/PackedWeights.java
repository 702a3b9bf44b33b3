package org.skirmish.language.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The weights of one of NLP4J's models by the keys of its features. */
public final class PackedWeights {

  private static final int MAX = 127;

  private final List<String> labels = new ArrayList<>();
  private final TreeMap<Long, float[]> features = new TreeMap<>();

  /**
   * The weights of a component.
   *
   * @param clusterSets the sets of clusters that words have, by name
   * @param tagLists the lists of possible tags that words have, by name
   */
  public PackedWeights(
      OnlineComponent<?, ?> component,
      Map<String, Set<String>> clusterSets,
      Map<String, List<String>> tagLists) {
    MajorVector weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
    for (int i = 0; i < weights.getLabelSize(); i++) {
      labels.add(component.getOptimizer().getLabelMap().getLabel(i));
    }
    FeatureMap map = featureMap(component);
    List<FeatureItem> sets = component.getFeatureTemplate().getSetFeatureList();
    for (int kind = 0; kind < map.getIndexMaps().size(); kind++) {
      Object2IntMap<String> indices = map.getIndexMaps().get(kind);
      Field field = kind < sets.size() ? sets.get(kind).field : null;
      if (field == Field.word_clusters) {
        addSets(kind, clusterSets, indices, weights);
      } else if (field == Field.ambiguity_classes) {
        addSets(kind, tagLists, indices, weights);
      } else {
        for (String text : new TreeSet<>(indices.keySet())) {
          add(kind, text, of(indices.getInt(text), weights));
        }
      }
    }
  }

  /** Of the members of a set, which the original takes one by one, the sum is one feature. */
  private void addSets(
      int kind,
      Map<String, ? extends Collection<String>> sets,
      Object2IntMap<String> indices,
      MajorVector weights) {
    sets.forEach(
        (name, members) -> {
          float[] sum = new float[labels.size()];
          for (String member : new TreeSet<>(members)) {
            if (indices.containsKey(member)) {
              float[] own = of(indices.getInt(member), weights);
              for (int i = 0; i < sum.length; i++) {
                sum[i] += own[i];
              }
            }
          }
          add(kind, name, sum);
        });
  }

  private float[] of(int feature, MajorVector weights) {
    float[] of = new float[labels.size()];
    if (0 < feature && feature < weights.getFeatureSize()) {
      for (int i = 0; i < of.length; i++) {
        of[i] = weights.get(i, feature);
      }
    }
    return of;
  }

  private void add(int kind, String text, float[] weights) {
    features.merge(Hash.key(kind, Hash.of(text)), weights, PackedWeights::weightier);
  }

  /** Of two features with the same key, the one that says more. */
  private static float[] weightier(float[] a, float[] b) {
    return weight(a) >= weight(b) ? a : b;
  }

  private static float weight(float[] weights) {
    float sum = 0;
    for (float weight : weights) {
      sum += Math.abs(weight);
    }
    return sum;
  }

  /** The template keeps its map to itself. */
  private static FeatureMap featureMap(OnlineComponent<?, ?> component) {
    try {
      var field = component.getFeatureTemplate().getClass().getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(component.getFeatureTemplate());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("another version of NLP4J", e);
    }
  }

  /** Writes the weights as multiples of a step; what comes to none is left out. */
  public void save(Path file, float step) throws IOException {
    TreeMap<Long, Feature> kept = new TreeMap<>();
    features.forEach(
        (key, weights) -> {
          Feature feature = Feature.of(weights, step);
          if (feature.labels().length > 0) {
            kept.put(key, feature);
          }
        });
    int entries = 0;
    int[] rows = new int[labels.size() + 1];
    for (Feature feature : kept.values()) {
      int count = feature.labels().length;
      if (Weights.hasRow(count, labels.size())) {
        rows[count]++;
      } else {
        entries += count;
      }
    }
    ModelWriter out = new ModelWriter();
    out.texts(labels);
    out.number(kept.size());
    for (int count = labels.size(); Weights.hasRow(count, labels.size()); count--) {
      out.number(rows[count]);
    }
    out.number(entries);
    Codes codes = new Codes(kept, labels.size());
    codes.write(out);
    long before = 0;
    for (Map.Entry<Long, Feature> entry : kept.entrySet()) {
      codes.write(entry.getKey() - before, entry.getValue(), out);
      before = entry.getKey();
    }
    System.out.printf(
        "%,d features: %,d rows, %,d entries%n", kept.size(), IntStream.of(rows).sum(), entries);
    out.save(file);
  }

  /** A feature's labels in rising order, and its weights for them. */
  private record Feature(int[] labels, int[] weights) {

    static Feature of(float[] all, float step) {
      int[] steps =
          IntStream.range(0, all.length)
              .map(i -> Math.max(-MAX, Math.min(MAX, Math.round(all[i] / step))))
              .toArray();
      int[] labels = IntStream.range(0, all.length).filter(i -> steps[i] != 0).toArray();
      return new Feature(labels, IntStream.of(labels).map(i -> steps[i]).toArray());
    }
  }

  /** The codes of a model: a label's goes by the label before, a weight's by their number. */
  private static final class Codes {
    private final Frequencies distances;
    private final Frequencies counts;
    private final Frequencies[] nextLabels;
    private final Frequencies[] weights = new Frequencies[Integer.SIZE];

    Codes(Map<Long, Feature> features, int labels) {
      distances = ModelWriter.distances(features.keySet());
      counts = new Frequencies(labels + 1);
      nextLabels = new Frequencies[labels + 1];
      Arrays.setAll(nextLabels, i -> new Frequencies(labels));
      Arrays.setAll(weights, i -> new Frequencies(256));
      for (Feature feature : features.values()) {
        int count = feature.labels().length;
        counts.count(count);
        for (int i = 0; i < count; i++) {
          nextLabels[before(feature, i)].count(feature.labels()[i]);
          weights[PackedFeatures.size(count)].count(feature.weights()[i] & 0xFF);
        }
      }
    }

    private int before(Feature feature, int i) {
      return i == 0 ? nextLabels.length - 1 : feature.labels()[i - 1];
    }

    void write(ModelWriter out) {
      out.code(distances);
      out.code(counts);
      for (Frequencies code : nextLabels) {
        out.code(code);
      }
      for (Frequencies code : weights) {
        out.code(code);
      }
    }

    void write(long distance, Feature feature, ModelWriter out) {
      int count = feature.labels().length;
      out.distance(distances, distance);
      out.symbol(counts, count);
      for (int i = 0; i < count; i++) {
        out.symbol(nextLabels[before(feature, i)], feature.labels()[i]);
      }
      for (int i = 0; i < count; i++) {
        out.symbol(weights[PackedFeatures.size(count)], feature.weights()[i] & 0xFF);
      }
    }
  }
}
