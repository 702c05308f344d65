"""The five rules of main.ts as OpenFisca variables: reads firms as CSV, writes sums, prints milliseconds as JSON."""
import csv
import json
import sys
import time

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.model_api import YEAR, Variable, where
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

Firm = build_entity(key="firm", plural="firms", label="A firm", is_person=True)

GUILIN, LIUZHOU = 1, 2
ENTERPRISE, PILOT_PLATFORM, BANK = 1, 2, 3

FACTS = [
    "city", "subjectKind", "rdExpenseYuan", "mainRevenueYuan", "bestEarlierMainRevenueYuan", "isAiEnterprise",
    "isManufacturer", "projectApproved", "projectTotalInputYuan", "openToOutside", "serviceIncomeReceivedYuan",
    "ofWhichFiscalYuan", "averageSmallMicroLoansThisYearYuan", "averageSmallMicroLoansLastYearYuan",
]


def fact(name):
    return type(name, (Variable,), dict(value_type=float, entity=Firm, definition_period=YEAR, label=name))


def rule(name, formula):
    return type(
        name, (Variable,), dict(value_type=float, entity=Firm, definition_period=YEAR, label=name, formula=formula)
    )


def gl11(firm, period):
    of = lambda name: firm(name, period)
    spent = (of("rdExpenseYuan") >= 20_000_000) | (of("rdExpenseYuan") > 0.05 * of("mainRevenueYuan"))
    return where((of("city") == GUILIN) & (of("subjectKind") == ENTERPRISE) & spent, 5_000_000, 0)


def gl03(firm, period):
    of = lambda name: firm(name, period)
    passed = (of("mainRevenueYuan") > 30_000_000) & (of("bestEarlierMainRevenueYuan") <= 30_000_000)
    concerned = (of("city") == GUILIN) & (of("subjectKind") == ENTERPRISE)
    return where(concerned & (of("isAiEnterprise") == 1) & passed, 1_000_000, 0)


def gl16(firm, period):
    of = lambda name: firm(name, period)
    concerned = (of("city") == GUILIN) & (of("subjectKind") == PILOT_PLATFORM) & (of("openToOutside") == 1)
    income = of("serviceIncomeReceivedYuan")
    share = where(income == 0, 0, 0.25 * (income - of("ofWhichFiscalYuan")))
    return where(concerned, np.floor(np.minimum(share, 1_000_000)), 0)


def lz2501(firm, period):
    of = lambda name: firm(name, period)
    concerned = (of("city") == LIUZHOU) & (of("isManufacturer") == 1) & (of("projectApproved") == 1)
    return where(concerned, np.floor(np.minimum(0.2 * of("projectTotalInputYuan"), 5_000_000)), 0)


def lz2510(firm, period):
    of = lambda name: firm(name, period)
    growth = of("averageSmallMicroLoansThisYearYuan") - of("averageSmallMicroLoansLastYearYuan")
    concerned = (of("city") == LIUZHOU) & (of("subjectKind") == BANK) & (growth > 0)
    return where(concerned, np.floor(0.006 * growth), 0)


RULES = {"GL_11": gl11, "GL_03": gl03, "GL_16": gl16, "LZ25_01": lz2501, "LZ25_10": lz2510}
ROUNDS = 5


def system():
    made = TaxBenefitSystem([Firm])
    for name in FACTS:
        made.add_variable(fact(name))
    for name, formula in RULES.items():
        made.add_variable(rule(name, formula))
    return made


def main(given, told):
    with open(given, newline="") as file:
        rows = list(csv.reader(file))
    columns = {name: np.array([float(row[at]) for row in rows[1:]]) for at, name in enumerate(rows[0])}
    country = system()
    times, sums = {name: [] for name in RULES}, {}
    for _ in range(ROUNDS):
        simulation = SimulationBuilder().build_default_simulation(country, count=len(rows) - 1)
        for name in FACTS:
            simulation.set_input(name, "2026", columns[name])
        for name in RULES:
            begun = time.perf_counter()
            sums[name] = simulation.calculate(name, "2026")
            times[name].append((time.perf_counter() - begun) * 1_000)
    with open(told, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(RULES)
        writer.writerows(zip(*(sums[name].astype(int) for name in RULES)))
    print(json.dumps({name: sorted(all)[len(all) // 2] for name, all in times.items()}))


main(sys.argv[1], sys.argv[2])
