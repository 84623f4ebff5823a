"""Opens exported files in the Python readers that researchers use and prints what each one sees.

    python read_exports.py FOLDER

FOLDER/<graph>/ holds the files of one graph. Prints one JSON object: graph -> reader -> what it
read, nodes and edges by id. Values that a reader invents for absent ones are left out.
"""

import io
import json
import math
import sys
import zipfile
from pathlib import Path

import igraph
import networkx
import pandas


def is_present(value):
    return value is not None and value != "" and not (isinstance(value, float) and math.isnan(value))


def present(values):
    return {name: value for name, value in values.items() if is_present(value)}


def from_networkx(graph):
    assert graph.is_multigraph() and graph.is_directed(), type(graph)
    return {
        "about": dict(graph.graph),
        "nodes": {node: dict(values) for node, values in graph.nodes(data=True)},
        "edges": {
            key: {"source": source, "target": target, **values}
            for source, target, key, values in graph.edges(keys=True, data=True)
        },
    }


def from_igraph(graph, vertex_id, edge_ids):
    edges = {}
    for edge, edge_id in zip(graph.es, edge_ids, strict=True):
        values = present(edge.attributes())
        edges[edge_id] = {
            "source": graph.vs[edge.source][vertex_id],
            "target": graph.vs[edge.target][vertex_id],
            **values,
        }
    nodes = {}
    for vertex in graph.vs:
        values = present(vertex.attributes())
        nodes[values.pop(vertex_id)] = values
    return {"nodes": nodes, "edges": edges}


def from_graphml(path):
    """igraph 1.0 puts the ids of nodes where those of edges belong, so that only their order tells."""
    graph = igraph.Graph.Read_GraphML(str(path))
    del graph.es["id"]
    return from_igraph(graph, "id", range(graph.ecount()))


def read_tables(path):
    with zipfile.ZipFile(path) as archive:
        tables = [
            pandas.read_csv(
                io.BytesIO(archive.read(name)), dtype=str, keep_default_na=False, encoding="utf-8"
            )
            for name in ("nodes.csv", "edges.csv")
        ]
        manifest = json.loads(archive.read("manifest.json"))
    return tables, manifest


def from_pandas(path):
    (nodes, edges), manifest = read_tables(path)
    return {
        "about": manifest,
        "nodes": {row.pop("Id"): present(row) for row in nodes.to_dict("records")},
        "edges": {row.pop("Id"): present(row) for row in edges.to_dict("records")},
    }


def from_data_frames(path):
    (nodes, edges), _ = read_tables(path)
    graph = igraph.Graph.DataFrame(edges, vertices=nodes, use_vids=False, directed=True)
    ids = graph.es["Id"]
    del graph.es["Id"]
    return from_igraph(graph, "name", ids)


def read_json(path):
    return json.loads(Path(path).read_text("utf-8"))


def from_json_lines(path):
    table = pandas.read_json(path, lines=True, dtype=False)
    nodes = table[table["kind"] == "NODE"]
    edges = table[table["kind"] == "EDGE"]
    return {
        "nodes": {row["id"]: row["properties"] | {"type": row["label"]} for _, row in nodes.iterrows()},
        "edges": {
            row["id"]: row["properties"]
            | {"type": row["type"], "source": row["source"], "target": row["target"]}
            for _, row in edges.iterrows()
        },
    }


READERS = {
    "graphml": {
        "networkx": lambda path: from_networkx(networkx.read_graphml(path, force_multigraph=True)),
        "igraph": from_graphml,
    },
    "gexf": {"networkx": lambda path: from_networkx(networkx.read_gexf(path))},
    "nodes-edges.zip": {"pandas": from_pandas, "igraph": from_data_frames},
    "node-link.json": {
        "networkx": lambda path: from_networkx(
            networkx.node_link_graph(read_json(path), edges="links")
        )
    },
    "cytoscape.json": {
        "networkx": lambda path: from_networkx(networkx.cytoscape_graph(read_json(path)))
    },
    "jsonl": {"pandas": from_json_lines},
}


def main(folder):
    answer = {}
    for graph in sorted(path for path in Path(folder).iterdir() if path.is_dir()):
        answer[graph.name] = {
            f"{reader} {extension}": read(graph / f"graph.{extension}")
            for extension, readers in READERS.items()
            for reader, read in readers.items()
        }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
