"""Opens exported files in the Python readers that researchers use and prints what each one sees.

    python read_exports.py FOLDER

FOLDER/<graph>/ holds the files of one graph, FOLDER/table/ those of a table. Prints one JSON object:
graph -> reader -> what it read, nodes and edges by id, or for RDF and STIX what can be counted and
looked up there; table -> reader -> its rows. Values that a reader invents for absent ones are left
out.
"""

import datetime
import io
import json
import math
import re
import sys
import zipfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import igraph
import networkx
import numpy
import pandas
import pyarrow.parquet
import rdflib
import stix2validator


def is_present(value):
    if isinstance(value, list):
        return True
    if value is None or value is pandas.NA or value == "":
        return False
    return not (isinstance(value, float) and math.isnan(value))


def present(values):
    return {name: value for name, value in values.items() if is_present(value)}


def edges_with_keys(graph):
    if graph.is_multigraph():
        return graph.edges(keys=True, data=True)
    # networkx reads GEXF without parallel edges as a simple graph.
    return ((source, target, values["id"], values) for source, target, values in graph.edges(data=True))


def from_networkx(graph):
    return {
        "about": dict(graph.graph),
        "nodes": {node: dict(values) for node, values in graph.nodes(data=True)},
        "edges": {
            key: {"source": source, "target": target, **values}
            for source, target, key, values in edges_with_keys(graph)
        },
    }


def from_gexf(path):
    graph = networkx.read_gexf(path)
    for _, _, values in graph.edges(data=True):
        # The times of a tie, which other formats do not have.
        values.pop("spells", None)
    return from_networkx(graph)


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
    """igraph 1.0 puts the ids of nodes where those of edges belong, so only their order identifies them."""
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
    directed = set(edges["Type"]) == {"Directed"}
    graph = igraph.Graph.DataFrame(edges, vertices=nodes, use_vids=False, directed=directed)
    ids = graph.es["Id"]
    del graph.es["Id"]
    return from_igraph(graph, "name", ids)


def ties_of(edges):
    return sorted([str(source), str(target), float(weight)] for source, target, weight in edges)


def from_pajek(path):
    graph = networkx.read_pajek(path)
    ties = graph.edges(data="weight")
    return {"directed": graph.is_directed(), "names": list(graph.nodes), "ties": ties_of(ties)}


def from_pajek_with_igraph(path):
    graph = igraph.Graph.Read_Pajek(str(path))
    names = graph.vs["name"]
    ties = [(names[edge.source], names[edge.target], edge["weight"]) for edge in graph.es]
    return {"directed": graph.is_directed(), "names": names, "ties": ties_of(ties)}


def from_matrix(path):
    matrix = pandas.read_csv(path, index_col="id", keep_default_na=False)
    cells = matrix.stack()
    ties = [(source, target, weight) for (source, target), weight in cells[cells != 0].items()]
    return {"ids": list(matrix.index), "columns": list(matrix.columns), "ties": ties_of(ties)}


def read_json(path):
    return json.loads(Path(path).read_text("utf-8"))


def from_json_lines(path):
    # Without it, the last digit of a fraction may be wrong.
    table = pandas.read_json(path, lines=True, dtype=False, precise_float=True)
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


TERM = "urn:demarche:term:"
ID = "urn:demarche:id:"

# Who denied what, in which words and on which page, using only PROV and Web Annotation.
DENIALS = """
PREFIX d: <urn:demarche:term:>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
SELECT ?denial ?maker ?denied ?words ?published WHERE {
  ?denial a d:Denial ; prov:wasAttributedTo/rdfs:label ?maker .
  ?reply a d:RespondsTo ; d:source ?denial ; d:target ?denied ; d:relation "DENIES" .
  ?annotation a oa:Annotation ; oa:hasBody ?denial ; oa:hasTarget ?excerpt .
  ?excerpt oa:hasSelector/oa:exact ?words ; oa:hasSource/schema:datePublished ?published .
} ORDER BY ?denial ?denied ?words
"""


def from_rdf(path, syntax):
    graph = rdflib.Graph().parse(path, format=syntax)
    types = [str(o) for o in graph.objects(None, rdflib.RDF.type)]
    return {
        "triples": len(graph),
        "labels": Counter(name.removeprefix(TERM) for name in types if name.startswith(TERM)),
        "predicates": Counter(
            str(p).removeprefix(TERM) for p in graph.predicates() if str(p).startswith(TERM)
        ),
        "asserts": {
            str(s).removeprefix(ID): str(o)
            for s, o in graph.subject_objects(rdflib.URIRef(TERM + "asserts"))
        },
        "denials": [[str(value) for value in row] for row in graph.query(DENIALS)],
        # Printing thousands of triples would take longer than reading them.
        "lines": sorted(" ".join(term.n3() for term in triple) for triple in graph)
        if len(graph) < 5_000
        else [],
    }


# docs/exports.md explains them: deterministic ids, relationships that state no finding, pages without
# a hash.
DECLINED_CHECKS = ["103", "202", "302"]


def from_stix(path):
    bundle = read_json(path)
    answer = {
        "types": Counter(each["type"] for each in bundle["objects"]),
        "relationships": Counter(
            each["relationship_type"]
            for each in bundle["objects"]
            if each["type"] == "relationship"
        ),
        "asserts": {
            each["demarche_id"]: each["asserts"]
            for each in bundle["objects"]
            if each["type"] == "demarche-position"
        },
    }
    # The validator takes a second for a few hundred objects, and checks each separately.
    step = max(1, len(bundle["objects"]) // 800)
    sample = bundle | {"objects": bundle["objects"][::step]}
    options = stix2validator.ValidationOptions(
        version="2.1", strict=True, disabled=",".join(DECLINED_CHECKS)
    )
    result = stix2validator.validate_string(json.dumps(sample), options)
    answer["errors"] = [str(error) for error in [*result.errors, *result.warnings]]
    return answer


def rows_of(table):
    return [present(row) for row in table.to_dict("records")]


def plain(value):
    """A pandas value in JSON: a list, a day in ISO 8601."""
    if isinstance(value, numpy.ndarray):
        return value.tolist()
    return value.isoformat() if isinstance(value, datetime.date) else value


def from_parquet(path):
    schema = pyarrow.parquet.read_schema(path)
    table = pandas.read_parquet(path, dtype_backend="numpy_nullable").astype(object)
    return {
        "rows": rows_of(table.map(plain)),
        "types": {field.name: str(field.type) for field in schema},
        "about": {key.decode(): value.decode() for key, value in schema.metadata.items()},
    }


# The parts of the formats' schemas that we use: element -> attributes, where "!" marks required ones.
GEXF_1_3 = {
    "gexf": "version! variant",
    "meta": "lastmodifieddate",
    "creator": "",
    "keywords": "",
    "description": "",
    "graph": "mode defaultedgetype idtype timeformat timerepresentation",
    "attributes": "class! mode",
    "attribute": "id! title! type!",
    "nodes": "count",
    "node": "id! label",
    "edges": "count",
    "edge": "id source! target! type label weight kind",
    "attvalues": "",
    "attvalue": "for value!",
    "spells": "",
    "spell": "start end",
}
GRAPHML = {
    "graphml": "",
    "key": "id! for attr.name attr.type",
    "desc": "",
    "graph": "id edgedefault!",
    "data": "key! id",
    "node": "id!",
    "edge": "id directed source! target!",
}
# Attributes of type NMTOKEN: https://www.w3.org/TR/xml/#NT-Nmtoken
NMTOKEN = re.compile(r"[-.:\w]+")
GRAPHML_TOKENS = {"id", "source", "target", "key"}


def check_xml(path, namespace, allowed, tokens):
    """Violations of the schema: unknown names, missing attributes, invalid or unknown ids."""
    faults = []
    ids = {"node": set(), "edge": set()}
    for element in ElementTree.parse(path).iter():
        name = element.tag.removeprefix("{" + namespace + "}")
        known = allowed.get(name)
        if known is None:
            faults.append(f"{element.tag} is not an element")
            continue
        names = {each.rstrip("!") for each in known.split()}
        needed = {each.rstrip("!") for each in known.split() if each.endswith("!")}
        given = set(element.keys())
        faults += [f"{name} has {each}" for each in given - names]
        faults += [f"{name} lacks {each}" for each in needed - given]
        for token in tokens & given:
            if not NMTOKEN.fullmatch(element.get(token)):
                faults.append(f"{name} has {token}={element.get(token)}")
        if name in ids:
            if element.get("id") in ids[name]:
                faults.append(f"two {name} are {element.get('id')}")
            ids[name].add(element.get("id"))
        for end in {"source", "target"} & given:
            if element.get(end) not in ids["node"]:
                faults.append(f"there is no node {element.get(end)}")
    return {"faults": faults[:20]}


TABLE_READERS = {
    "csv": {
        "pandas": lambda path: {"rows": rows_of(pandas.read_csv(path, dtype=str, keep_default_na=False))}
    },
    "bom.csv": {
        "pandas": lambda path: {"rows": rows_of(pandas.read_csv(path, dtype=str, keep_default_na=False))}
    },
    "parquet": {"pandas": from_parquet},
    "jsonl": {"pandas": lambda path: {"rows": rows_of(pandas.read_json(path, lines=True, dtype=False))}},
}

READERS = {
    "graphml": {
        "networkx": lambda path: from_networkx(networkx.read_graphml(path, force_multigraph=True)),
        "igraph": from_graphml,
        "schema": lambda path: check_xml(
            path, "http://graphml.graphdrawing.org/xmlns", GRAPHML, GRAPHML_TOKENS
        ),
    },
    "gexf": {
        "networkx": from_gexf,
        "schema": lambda path: check_xml(path, "http://gexf.net/1.3", GEXF_1_3, set()),
    },
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
    "net": {"networkx": from_pajek, "igraph": from_pajek_with_igraph},
    "matrix.csv": {"pandas": from_matrix},
    "ttl": {"rdflib": lambda path: from_rdf(path, "turtle")},
    "jsonld": {"rdflib": lambda path: from_rdf(path, "json-ld")},
    "stix.json": {"stix2-validator": from_stix},
}


def read_all(folder, file, readers_by_extension):
    return {
        f"{reader} {extension}": read(folder / f"{file}.{extension}")
        for extension, readers in readers_by_extension.items()
        for reader, read in readers.items()
        # Networks cannot be exported to formats that depend on the ontology of the record.
        if (folder / f"{file}.{extension}").exists()
    }


def main(folder):
    graphs = sorted(path for path in Path(folder).iterdir() if path.name != "table")
    answer = {graph.name: read_all(graph, "graph", READERS) for graph in graphs}
    answer["table"] = read_all(Path(folder) / "table", "positions", TABLE_READERS)
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
