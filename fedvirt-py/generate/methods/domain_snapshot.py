# Methods of classes in fedvirt.model.domain_snapshot. The generator puts each under its class, below `__init__`.


class DomainSnapshot:
    def created(self) -> datetime | None:
        """When it was made, in UTC."""
        from datetime import datetime, timezone

        try:
            return datetime.fromtimestamp(int(self.creation_time or ""), timezone.utc)
        except (ValueError, OverflowError, OSError):
            return None
