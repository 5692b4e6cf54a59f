import fc from "fast-check";
import { appealsOf } from "@/lib/domain/precedents/appeals";
import { contrastOf } from "@/lib/domain/precedents/contrast";
import { distributionOf } from "@/lib/domain/precedents/distribution";
import { scopeOf } from "@/lib/domain/precedents/in-scope";
import { likestCases } from "@/lib/domain/precedents/ranking";
import { comparisonOf } from "@/lib/domain/precedents/similarity";
import { precedentRow } from "@/lib/domain/precedents/precedent-row";
import { readPrecedentQuery } from "@/lib/domain/precedents/query-parameters";
import { precedentProfile } from "@/lib/domain/precedents/precedent-profile";
import { precedentRows } from "@/tests/fixtures/precedents";
const drawn = fc.sample(fc.array(precedentRows,{minLength:200,maxLength:200}).map(p=>p.flat()),1)[0];
const texts = drawn.map(r=>JSON.stringify({...r.profile,chain:r.profile.chain.slice(0,1)}));
const mode = process.argv[2];
const base = drawn.map((r,i)=>precedentProfile.parse(JSON.parse(texts[i])));
const rows = Array.from({length:160000},(_,i)=>precedentRow({id:String(1e6+i),version:1,regions:drawn[i%drawn.length].regions,profile: mode==="zod"? precedentProfile.parse(JSON.parse(texts[i%texts.length])) : mode==="json" ? JSON.parse(texts[i%texts.length]) : base[i%texts.length]}));
const t:Record<string,number[]>={};
function m(k:string,f:()=>any){const a=process.cpuUsage();const r=f();const b=process.cpuUsage(a);(t[k]??=[]).push((b.user+b.system)/1000);return r;}
for(let i=0;i<40;i++){const q=readPrecedentQuery({ provision: ["337(5)", "332", ""][i % 3], from: String(i), plea: "guilty", wound: "yes", scope: ["all", "article", "like"][i % 3] });const c=comparisonOf(q);const rs=m("scope",()=>rows.filter(scopeOf(q,c)));m("dist",()=>distributionOf(rs));m("rank",()=>likestCases(rs,c,20));m("contrast",()=>contrastOf(rs,c));m("appeals",()=>appealsOf(rs));}
for(const [k,v] of Object.entries(t)){v.sort((a,b)=>a-b);console.log(mode,k,"p50",v[20].toFixed(1),"p95",v[37].toFixed(1),"max",v[39].toFixed(1));}
