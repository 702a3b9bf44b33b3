package org.skirmish.language.english;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The weights of one of NLP4J's models by the keys of its features. */
final class PackedWeights {

  private final List<String> labels = new ArrayList<>();
  private final TreeMap<Long, float[]> features = new TreeMap<>();

  PackedWeights(OnlineComponent<?, ?> component, PackedWords words) {
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
        addSets(kind, words.clusterSets(), indices, weights);
      } else if (field == Field.ambiguity_classes) {
        addSets(kind, words.tagLists(), indices, weights);
      } else {
        for (Object2IntMap.Entry<String> entry : indices.object2IntEntrySet()) {
          add(kind, entry.getKey(), of(entry.getIntValue(), weights));
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
          for (String member : members) {
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
    features.putIfAbsent(Hash.key(kind, Hash.of(text)), weights);
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

  void save(Path file, float step) throws IOException {
    TreeMap<Long, int[]> kept = new TreeMap<>();
    int total = 0;
    for (Map.Entry<Long, float[]> feature : features.entrySet()) {
      int[] steps = new int[labels.size()];
      int count = 0;
      for (int i = 0; i < steps.length; i++) {
        steps[i] = Math.max(-127, Math.min(127, Math.round(feature.getValue()[i] / step)));
        count += steps[i] == 0 ? 0 : 1;
      }
      if (count > 0) {
        kept.put(feature.getKey(), steps);
        total += count;
      }
    }
    System.out.printf("%,d features, %,d weights%n", kept.size(), total);
    ModelWriter out = new ModelWriter();
    out.texts(labels);
    out.number(kept.size());
    out.number(total);
    out.keys(kept.keySet().stream().mapToLong(Long::longValue).toArray());
    for (int[] steps : kept.values()) {
      int count = 0;
      for (int step1 : steps) {
        count += step1 == 0 ? 0 : 1;
      }
      out.octet(count);
    }
    for (int[] steps : kept.values()) {
      int before = -1;
      for (int i = 0; i < steps.length; i++) {
        if (steps[i] != 0) {
          out.octet(i - before - 1);
          before = i;
        }
      }
    }
    for (int[] steps : kept.values()) {
      for (int weight : steps) {
        if (weight != 0) {
          out.octet(weight & 0xFF);
        }
      }
    }
    out.save(file);
  }
}
