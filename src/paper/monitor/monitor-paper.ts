import type { ParkMonitorReport } from '../../facts/policy/monitor/park-monitor.type.js';

/** Figures of a park with its name in the reader’s language. */
export interface MonitorPaper {
  readonly park: string;
  readonly report: ParkMonitorReport;
}
