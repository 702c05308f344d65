"""The reference side of `compare.ts`: the same matrices and graphs through ecomplexity and networkx.

Called as `python reference.py FOLDER`. FOLDER/request.json names the cases; each matrix is a dense float64 file, each
answer is written beside it the same way, and FOLDER/answer.json holds what is small, with the seconds each step took.
"""

import json
import pathlib
import sys
import time
import warnings
from types import SimpleNamespace

import networkx as nx
import numpy as np
import pandas as pd
from ecomplexity import ecomplexity
from ecomplexity.calc_density import calc_density
from ecomplexity.calc_proximity import calc_discrete_proximity
from ecomplexity.coicog import calc_coi_cog
from ecomplexity.ecomplexity import calc_eci_pci

warnings.filterwarnings("ignore")


def timed(seconds, name, work):
    start = time.perf_counter()
    result = work()
    seconds[name] = time.perf_counter() - start
    return result


def published(folder, name, values):
    """The package's own pipeline, from values to every column it prints."""
    places, segments = values.shape
    frame = pd.DataFrame(
        {
            "year": 2000,
            "place": np.repeat(np.arange(places), segments),
            "segment": np.tile(np.arange(segments), places),
            "value": values.ravel(),
        }
    )
    columns = {"time": "year", "loc": "place", "prod": "segment", "val": "value"}
    out = ecomplexity(frame, columns, check_logsupermodularity=False, verbose=False)
    out = out.sort_values(["place", "segment"])
    for column in ("rca", "mcp", "density", "cog"):
        out[column].to_numpy(dtype=float).tofile(folder / f"{name}.published-{column}")
    by_place = out.groupby("place").first()
    by_segment = out.groupby("segment").first()
    for column in ("eci", "coi"):
        by_place[column].to_numpy(dtype=float).tofile(folder / f"{name}.published-{column}")
    by_segment["pci"].to_numpy(dtype=float).tofile(folder / f"{name}.published-pci")


def steps(folder, name, present):
    """The package's functions one by one on a given M; COI and COG are fed with PCI on the scale of ECI."""
    seconds = {}
    data = SimpleNamespace(
        mcp_t=present, diversity_t=present.sum(axis=1), ubiquity_t=present.sum(axis=0), t=0
    )
    eci, pci = timed(seconds, "eci", lambda: calc_eci_pci(data))
    proximity = timed(
        seconds, "proximity", lambda: calc_discrete_proximity(present, data.ubiquity_t)
    )
    density = timed(seconds, "density", lambda: calc_density(present, proximity, None))
    data.density_t = density
    data.pci_t = (pci - eci.mean()) / eci.std()
    coi, cog = timed(seconds, "coi and cog", lambda: calc_coi_cog(data, proximity))
    answers = {
        "eci": (eci - eci.mean()) / eci.std(),
        "pci": data.pci_t,
        "density": density,
        "coi": coi,
        "cog": cog,
    }
    if proximity.shape[0] <= 1000:
        answers["proximity"] = proximity
    for column, value in answers.items():
        np.ascontiguousarray(value, dtype=float).tofile(folder / f"{name}.{column}")
    return seconds


def matrix(folder, case):
    name = case["name"]
    values = np.fromfile(folder / f"{name}.values").reshape(case["places"], case["segments"])
    present = np.fromfile(folder / f"{name}.present").reshape(values.shape)
    seconds = steps(folder, name, present)
    if case["published"]:
        timed(seconds, "published", lambda: published(folder, name, values))
    return {"name": name, "seconds": seconds}


def graph(case):
    seconds = {}
    directed = nx.DiGraph()
    directed.add_nodes_from(range(case["nodes"]))
    directed.add_edges_from(case["links"])
    several = nx.MultiGraph()
    several.add_nodes_from(range(case["nodes"]))
    several.add_edges_from(case["links"])
    plain = nx.Graph(several)
    plain.remove_edges_from(list(nx.selfloop_edges(plain)))
    nodes = range(case["nodes"])
    one_way = timed(
        seconds, "directed", lambda: nx.betweenness_centrality(directed, normalized=False)
    )
    answer = {"name": case["name"], "seconds": seconds, "directed": [one_way[n] for n in nodes]}
    if case["small"]:
        both = nx.betweenness_centrality(plain, normalized=False)
        paths = nx.all_simple_paths(directed, 0, case["nodes"] - 1, cutoff=case["maxLength"])
        answer["undirected"] = [both[n] for n in nodes]
        answer["cutNodes"] = sorted(nx.articulation_points(plain))
        answer["bridges"] = sorted(sorted(pair) for pair in nx.bridges(plain))
        answer["paths"] = sorted(len(path) - 1 for path in paths)
    return answer


def main(folder):
    request = json.loads((folder / "request.json").read_text())
    answer = {
        "matrices": [matrix(folder, case) for case in request["matrices"]],
        "graphs": [graph(case) for case in request["graphs"]],
    }
    (folder / "answer.json").write_text(json.dumps(answer))


main(pathlib.Path(sys.argv[1]))
