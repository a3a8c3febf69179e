"""What GitHub is asked to do (X9): sound files, jobs that hold together, scripts that are shell."""
import glob
import os
import re
import shutil

from claims import SOURCES, Skip, need, run, same

JOB_KEYS = {"runs-on", "container", "timeout-minutes", "strategy", "steps", "defaults", "if", "needs",
            "permissions", "env"}
EVENTS = {"push", "pull_request", "workflow_dispatch", "schedule", "release"}
RIGHTS = {"actions", "attestations", "checks", "contents", "deployments", "discussions", "id-token",
          "issues", "packages", "pages", "pull-requests", "statuses"}
CONTEXTS = {"github", "env", "vars", "job", "steps", "runner", "secrets", "matrix", "needs", "inputs"}


def scripts(text, matrix):
    """A step's script, once for each value of the matrix it names."""
    value = re.search(r"\$\{\{ *matrix\.(\w+) *\}\}", text)
    if not value:
        return [re.sub(r"\$\{\{.*?\}\}", "value", text)]
    return [done for one in matrix[value[1]]
            for done in scripts(text.replace(value[0], one), matrix)]


class Workflows:
    """Read from the sources; nothing of it needs a network."""

    def __init__(self, _build, _folder):
        pass

    @staticmethod
    def workflows():
        found = sorted(glob.glob(os.path.join(SOURCES, ".github", "workflows", "*.yml")))
        assert len(found) >= 2, found
        return found

    def workflows_are_sound(self):
        need("yamllint")
        run("yamllint", "--strict", "-d", "{extends: default, rules: {document-start: disable,"
            " truthy: {check-keys: false}, line-length: {max: 120}}}", *self.workflows())

    def workflows_pass_their_own_linter(self):
        """Neither linter is Debian's: `npm install -g @action-validator/core @action-validator/cli`
        brings one; the workflow ci runs it."""
        linter = shutil.which("actionlint") or shutil.which("action-validator")
        if not linter:
            raise Skip("no actionlint or action-validator")
        for workflow in self.workflows():
            run(linter, workflow)

    def workflows_hold_together(self):
        """What a linter for YAML doesn't see: jobs, their steps and the programs of ours they run."""
        ours = 0
        for path, workflow in self.each():
            same(set(workflow) - {"name", "on", "permissions", "jobs"}, set())
            jobs = workflow["jobs"]
            for name, job in jobs.items():
                same(set(job) - JOB_KEYS, set())
                needed = job.get("needs", [])
                same(set(needed if isinstance(needed, list) else [needed]) - set(jobs), set())
                assert job["runs-on"] and int(job.get("timeout-minutes", 360)) <= 360, name
                matrix = job.get("strategy", {}).get("matrix", {})
                for step in job["steps"]:
                    same(set(step) - {"name", "run", "uses", "with", "env", "if"}, set())
                    same(("run" in step) + ("uses" in step), 1)
                    assert re.fullmatch(r"[\w-]+/[\w-]+@v\d+", step.get("uses", "a/b@v1")), step
                    for value in re.findall(r"\$\{\{ *matrix\.(\w+)", str(step)):
                        assert value in matrix, (path, value)
                    for script in scripts(step.get("run", ""), matrix):
                        run("bash", "-n", "-c", script)
                        for program in re.findall(r"^((?:\.?\w+/)+\w+)\b", script, re.M):
                            ours += 1
                            assert os.access(os.path.join(SOURCES, program), os.X_OK), program
        assert ours >= 3, ours

    def each(self):
        """Every workflow as it is read, by its name."""
        try:
            import yaml  # comes with yamllint; "on" is a word for the loader below
        except ImportError as reason:
            raise Skip("no python3-yaml") from reason
        for path in self.workflows():
            with open(path, encoding="utf-8") as file:
                yield os.path.basename(path), yaml.load(file, Loader=yaml.BaseLoader)

    def workflows_scripts_are_shell(self):
        """What each step runs, for every value of its matrix, as shellcheck reads it."""
        need("shellcheck")
        read = 0
        for name, workflow in self.each():
            for job in workflow["jobs"].values():
                matrix = job.get("strategy", {}).get("matrix", {})
                for step in job["steps"]:
                    for script in scripts(step.get("run", ""), matrix) if "run" in step else []:
                        read += 1
                        said = run("shellcheck", "--shell", "bash", "--severity", "style", "-",
                                   input=script, check=False)
                        assert said.returncode == 0, (name, said.stdout)
        assert read >= 20, read

    def workflows_name_what_github_knows(self):
        """Events, permissions, machines, contexts; an artifact that is fetched comes from a job
        that was waited for."""
        for name, workflow in self.each():
            events = workflow["on"]
            same((name, set(events) - EVENTS), (name, set()))
            for entry in events.get("schedule", []) if isinstance(events, dict) else []:
                same((name, len(entry["cron"].split())), (name, 5))
            jobs = workflow["jobs"]
            kept = {}
            for job_name, job in jobs.items():
                rights = {**workflow.get("permissions", {}), **job.get("permissions", {})}
                same((name, set(rights) - RIGHTS, set(rights.values()) - {"read", "write", "none"}),
                     (name, set(), set()))
                assert re.fullmatch(r"(ubuntu|windows|macos)-(latest|\d\d(\.\d\d)?)", job["runs-on"]), job
                known = set(job.get("strategy", {}).get("matrix", {}))
                for context, value in re.findall(r"\$\{\{ *(\w+)\.(\w+)", str(job)):
                    assert context in CONTEXTS, (name, job_name, context)
                    assert context != "matrix" or value in known, (name, job_name, value)
                for step in job["steps"]:
                    action = step.get("uses", "").split("@")[0]
                    if action == "actions/upload-artifact":
                        kept[step["with"]["name"]] = job_name
            for job_name, job in jobs.items():
                self.fetches_what_was_kept(job_name, job, kept)

    @staticmethod
    def fetches_what_was_kept(job_name, job, kept):
        needed = job.get("needs", [])
        waited = {needed} if isinstance(needed, str) else set(needed)
        for step in job["steps"]:
            if step.get("uses", "").split("@")[0] != "actions/download-artifact":
                continue
            asked = step["with"].get("pattern", step["with"].get("name", ""))
            for artifact in asked.strip("{}").split(","):
                assert kept.get(artifact) in waited, (job_name, artifact)

    def claims(self):
        return [self.workflows_are_sound, self.workflows_pass_their_own_linter,
                self.workflows_hold_together, self.workflows_scripts_are_shell,
                self.workflows_name_what_github_knows]
