/** Records as rows: comma, semicolon and tab, with the columns as people and tools export them. */
import type { Shape } from '../shape.js';
import { csv, line, quoted } from './notations.js';

const TIME = '2026-08-04T07:12:33.902Z';

export const TABLES: readonly Shape[] = [
  {
    name: 'csv-url-status',
    tier: 'common',
    unshown: ['method', 'code'],
    write: ({ url, status }) => `url,status\n${csv([url, status])}\n`,
  },
  {
    name: 'csv-method-url-status-body',
    tier: 'common',
    write: ({ method, url, status, compact }) =>
      `method,url,status,body\n${csv([method, url, status, compact])}\n`,
  },
  {
    name: 'csv-status-first-crlf',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `Status,Method,URL,Response\r\n${csv([status, method, url, compact])}\r\n`,
  },
  {
    name: 'csv-all-quoted-body-pretty',
    tier: 'some',
    write: ({ method, url, status, pretty }) =>
      `"Time","Method","Endpoint","Status code","Response body"\n${[TIME, method, url, `${status}`, pretty].map(quoted).join(',')}\n`,
  },
  {
    name: 'csv-semicolon-bom',
    tier: 'common',
    write: ({ method, url, status, compact }) =>
      `\uFEFFZeit;Methode;URL;Status;Antwort\r\n${csv(['04.08.2026 09:12', method, url, status, compact], ';')}\r\n`,
  },
  {
    name: 'tsv-from-spreadsheet',
    tier: 'common',
    write: ({ method, url, status, code, message }) =>
      `method\turl\tstatus\tcode\tmessage\n${[method, url, status, code, message].join('\t')}\n`,
  },
  {
    name: 'tsv-cells-without-header',
    tier: 'some',
    write: ({ method, url, status, code, message }) => `${[method, url, status, code, message].join('\t')}\n`,
  },
  {
    name: 'csv-host-and-path-columns',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, host, path, status }) =>
      `timestamp,method,host,path,status,duration_ms\n${csv([TIME, method, host, path, status, 184])}\n`,
  },
  {
    name: 'splunk-csv-export',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `"_serial","_time",source,sourcetype,host,index,"splunk_server","_raw"\n0,"2026-08-04T09:12:33.902+0200","/var/log/queues.log",queues,web1,main,idx1,${quoted(`2026-08-04 09:12:33,902 ERROR ${method} ${url} failed with ${status}: ${compact}`)}\n`,
  },
  {
    name: 'cloudwatch-insights-csv',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `@timestamp,@message\n${csv(['2026-08-04 07:12:33.902', `[ERROR]\t${TIME}\t9c1e0f7a-52d4-4b0e-8a57-3f1d2c6b7e88\t${method} ${url} returned ${status}: ${compact}\n`])}\n`,
  },
  {
    name: 'kibana-discover-csv',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      `"@timestamp","http.request.method","url.full","http.response.status_code"\n"Aug 4, 2026 @ 09:12:33.902",${method},${quoted(url)},${status}\n`,
  },
  {
    name: 'grafana-csv-inspect',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `"Time","Line","id"\n1785827553902,${quoted(`level=error method=${method} url=${url} status=${status} body=${line(compact)}`)},"1785827553902112000_1a2b3c4d"\n`,
  },
  {
    name: 'app-insights-dependencies-csv',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, host, path, status }) =>
      `timestamp [UTC],id,target,type,name,data,success,resultCode,duration\n"8/4/2026, 7:12:33.902 AM",1a2b3c4d5e6f,${host},HTTP,${quoted(`${method} ${path.replace(/\?.*/, '')}`)},${quoted(url)},False,${status},184.2113\n`,
  },
  {
    name: 'datadog-csv-export',
    tier: 'rare',
    write: ({ method, url, status, compact }) =>
      `Date,Host,Service,@http.method,@http.url,@http.status_code,Message\n${[TIME, 'i-0a1b2c', 'queues', method, url, `${status}`, compact].map(quoted).join(',')}\n`,
  },
  {
    name: 'markdown-table-aligned',
    tier: 'common',
    write: ({ method, url, status, code, message }) =>
      `| Method | URL | Status | Code | Message |\n|:-------|:----|-------:|:-----|:--------|\n| ${method} | ${url} | ${status} | \`${code}\` | ${message} |\n`,
  },
  {
    name: 'psql-expanded-record',
    tier: 'rare',
    write: ({ method, url, status, compact }) =>
      `-[ RECORD 1 ]---------------------------------------------\nid         | 4711\nmethod     | ${method}\nurl        | ${url}\nstatus     | ${status}\nresponse   | ${compact}\ncreated_at | 2026-08-04 09:12:33.902+02\n\n`,
  },
  {
    name: 'mysql-vertical-record',
    tier: 'rare',
    write: ({ method, url, status, compact }) =>
      `*************************** 1. row ***************************\n        id: 4711\n    method: ${method}\n       url: ${url}\n    status: ${status}\n  response: ${compact}\ncreated_at: 2026-08-04 09:12:33\n1 row in set (0.00 sec)\n`,
  },
];
