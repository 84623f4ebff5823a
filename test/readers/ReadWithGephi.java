/*
 * Opens exported files in Gephi's toolkit, without a screen, and prints what it holds as JSON.
 *
 *   java -Djava.awt.headless=true -cp gephi-toolkit-all.jar ReadWithGephi.java FILE[,FILE] ...
 *
 * Files that are joined by a comma go into one workspace, as nodes.csv and edges.csv do. By file: nodes
 * with their label and values, the number of edges of each type, and of single files how many are
 * left where Gephi is left to merge parallel ones; when it merges those of two files it fails. Of
 * graphs with time, the bounds of the timeline, in ms since 1970.
 */
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

public class ReadWithGephi {
  public static void main(String[] groups) throws Exception {
    StringBuilder json = new StringBuilder("{");
    for (String group : groups) {
      GraphModel kept = open(group, EdgeMergeStrategy.NO_MERGE);
      if (json.length() > 1) json.append(',');
      json.append(quote(group)).append(":{\"nodes\":{");
      String separator = "";
      for (Node node : kept.getGraph().getNodes().toArray()) {
        json.append(separator).append(quote(String.valueOf(node.getId()))).append(':');
        json.append(printValues(node, kept.getNodeTable()));
        separator = ",";
      }
      Map<String, Integer> types = new TreeMap<>();
      double weights = 0;
      for (Edge edge : kept.getGraph().getEdges().toArray()) {
        types.merge(String.valueOf(edge.getTypeLabel()), 1, Integer::sum);
        weights += edge.getWeight();
      }
      json.append("},\"edges\":").append(kept.getGraph().getEdgeCount());
      if (!group.contains(",")) {
        GraphModel merged = open(group, EdgeMergeStrategy.SUM);
        json.append(",\"mergedEdges\":").append(merged.getGraph().getEdgeCount());
      }
      json.append(",\"weights\":").append(weights);
      json.append(",\"isDirected\":").append(kept.isDirected());
      if (kept.isDynamic()) {
        json.append(",\"timeline\":[").append(kept.getTimeBounds().getLow());
        json.append(',').append(kept.getTimeBounds().getHigh()).append(']');
      }
      json.append(",\"edgeColumns\":").append(printTitles(kept.getEdgeTable()));
      json.append(",\"types\":{");
      separator = "";
      for (Map.Entry<String, Integer> type : types.entrySet()) {
        json.append(separator).append(quote(type.getKey())).append(':').append(type.getValue());
        separator = ",";
      }
      json.append("}}");
    }
    System.out.println(json.append('}'));
    // The toolkit leaves threads running.
    System.exit(0);
  }

  private static GraphModel open(String group, EdgeMergeStrategy strategy) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    for (String file : group.split(",")) {
      Container container = importer.importFile(new File(file));
      container.getLoader().setEdgesMergeStrategy(strategy);
      importer.process(container, new AppendProcessor(), workspace);
    }
    return Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
  }

  private static String printValues(Element element, org.gephi.graph.api.Table table) {
    List<String> values = new ArrayList<>();
    values.add("\"Label\":" + quote(element.getLabel()));
    for (Column column : table) {
      Object value = element.getAttribute(column);
      if (column.isProperty() || value == null) continue;
      boolean isText = !(value instanceof Number || value instanceof Boolean);
      values.add(quote(column.getTitle()) + ":" + (isText ? quote(value.toString()) : value));
    }
    return "{" + String.join(",", values) + "}";
  }

  private static String printTitles(org.gephi.graph.api.Table table) {
    List<String> titles = new ArrayList<>();
    for (Column column : table) if (!column.isProperty()) titles.add(quote(column.getTitle()));
    return "[" + String.join(",", titles) + "]";
  }

  private static String quote(String text) {
    if (text == null) return "null";
    StringBuilder quoted = new StringBuilder("\"");
    for (char each : text.toCharArray()) {
      if (each == '"' || each == '\\') quoted.append('\\').append(each);
      else if (each < ' ' || each > '~') quoted.append(String.format("\\u%04x", (int) each));
      else quoted.append(each);
    }
    return quoted.append('"').toString();
  }
}
